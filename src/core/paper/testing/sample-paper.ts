import type { Paper } from '../paper.ts'

/** A paper with everything that a paper can hold, in the scripts that names here are written in. */
export const samplePaper: Paper = {
  title: 'Drie keer niet verschenen',
  subtitle: 'Een dilemma van het wijkteam',
  facts: [
    { label: 'Vraag', value: 'Hoe kan ik contact houden zonder te dreigen?' },
    { label: 'Datum', value: '26 november 2026' },
  ],
  language: 'nl',
  blocks: [
    { type: 'heading', level: 2, runs: [{ text: 'De situatie' }] },
    {
      type: 'paragraph',
      runs: [
        { text: 'Mevrouw K. kwam ' },
        { text: 'drie keer', bold: true },
        { text: ', ' },
        { text: 'zonder bericht', italic: true },
        { text: ', niet. ' },
        { text: 'Toch', bold: true, italic: true },
        { text: ' bel ik ' },
        { text: 'morgen', strike: true },
        { text: ' ' },
        { text: 'vandaag', underline: true },
        { text: ' nog. Zie ' },
        { text: 'de wet', link: 'https://wetten.overheid.nl/BWBR0035362' },
        { text: ', code ' },
        { text: 'a < b & c', code: true },
        { text: '.\nEen tweede regel.' },
      ],
    },
    {
      type: 'paragraph',
      runs: [{ text: 'Namen: Łukasz Żółć, Şükrü Yılmaz, İpek Ağaoğlu, André, محمد علي en Nguyễn. → ☑ 😀 €' }],
    },
    { type: 'heading', level: 3, runs: [{ text: 'Wat ik heb geprobeerd' }] },
    {
      type: 'list',
      kind: 'bullet',
      start: 1,
      items: [
        { runs: [{ text: 'bellen' }] },
        {
          runs: [{ text: 'langsgaan' }],
          list: {
            type: 'list',
            kind: 'number',
            start: 3,
            items: [{ runs: [{ text: 'overdag' }] }, { runs: [{ text: 'in de avond' }] }],
          },
        },
      ],
    },
    {
      type: 'list',
      kind: 'check',
      start: 1,
      items: [
        { runs: [{ text: 'brief' }], checked: true },
        { runs: [{ text: 'collega gevraagd' }], checked: false },
      ],
    },
    { type: 'quote', runs: [{ text: 'Laat maar, het helpt toch niet.' }] },
    {
      type: 'table',
      hasHeader: true,
      rows: [
        [[{ text: 'Wie' }], [{ text: 'Wat' }]],
        [[{ text: 'ik' }], [{ text: 'bel op dinsdag' }]],
        [[{ text: 'het team' }], [{ text: 'denkt mee | en schrijft' }]],
      ],
    },
    { type: 'page-break' },
    { type: 'heading', level: 2, runs: [{ text: 'Hoe het verder ging' }] },
    { type: 'paragraph', runs: [{ text: 'Dat is nog niet bekend. '.repeat(120).trim() }] },
  ],
}
