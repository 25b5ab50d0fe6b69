import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOccurrences } from './find-occurrences.ts'

/** The text with what was found between brackets. */
function marked(names: string | string[], text: string, safe: { start: number; end: number }[] = []): string {
  const found = findOccurrences([names].flat(), [{ name: 'body:0', text, safe }])
  return found
    .toReversed()
    .reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text)
}

describe('the places where somebody is named', () => {
  it.each([
    ['in full', 'Vandaag belde Samira de Wit weer.', 'Vandaag belde [Samira de Wit] weer.'],
    ['by first name', 'Toen lachte Samira even.', 'Toen lachte [Samira] even.'],
    ['by surname after a title', 'Mw. de Wit en mevrouw De Wit.', 'Mw. [de Wit] en mevrouw [De Wit].'],
    ['by initials and surname', 'S. de Wit, S.M. de Wit, S de Wit', '[S. de Wit], [S.M. de Wit], [S de Wit]'],
    ['by initials', 'Ik sprak S. de W. en S.W. en SdW nog.', 'Ik sprak [S. de W.] en [S.W.] en [SdW] nog.'],
    ['by first name and a letter', 'Daar was Samira W. bij.', 'Daar was [Samira W.] bij.'],
    ['by the letter of the first name', 'Daarna heeft S. gebeld, en S. ook.', 'Daarna heeft [S.] gebeld, en [S.] ook.'],
    [
      'by a title and a letter',
      'Ik belde mw. W. en mevrouw de W. terug.',
      'Ik belde mw. [W.] en mevrouw [de W.] terug.',
    ],
    [
      'with a possessive',
      'Samira’s jas, S. de Wit’s fiets, mw. de Wits tas',
      '[Samira]’s jas, [S. de Wit]’s fiets, mw. [de Wit]s tas',
    ],
    [
      'in small letters',
      'samira de wit kwam, samira bleef, mw de wit ook',
      '[samira de wit] kwam, [samira] bleef, mw [de wit] ook',
    ],
    ['with other accents', 'Sâmíra de Wit', '[Sâmíra de Wit]'],
    ['before a hyphen', 'het samira-dossier en het De Wit-overleg', 'het [samira]-dossier en het [De Wit]-overleg'],
    ['over a line', 'Samira\nde Wit', '[Samira\nde Wit]'],
  ])('are found %s', (_, text, expected) => {
    expect(marked('Samira de Wit', text)).toBe(expected)
  })

  it.each([
    ['somebody else with the surname', 'Bart de Wit en J. de Wit', 'Bart de Wit en J. de Wit'],
    ['somebody else with the first name', 'Samira Bakker en Samira van Dam', 'Samira Bakker en Samira van Dam'],
    ['a longer name', 'Samira-Jane, Anne-Samira, Samirana', 'Samira-Jane, Anne-Samira, Samirana'],
    [
      'an address',
      'samira@voorbeeld.example, samira.dewit@voorbeeld.example',
      'samira@voorbeeld.example, samira.dewit@voorbeeld.example',
    ],
    ['a word', 'De muur is wit. Wit is een kleur, de wits.', 'De muur is wit. Wit is een kleur, de wits.'],
    ['a letter in a list', 'S. gaat voor. Kies optie S.\nDaarna.', 'S. gaat voor. Kies optie S.\nDaarna.'],
  ])('are not those of %s', (_, text, expected) => {
    expect(marked('Samira de Wit', text)).toBe(expected)
  })

  it('include a name with hyphens, however it is joined', () => {
    expect(marked('Anne-Marie Jansen', 'Anne-Marie, Anne Marie, Annemarie en Anne.')).toBe(
      '[Anne-Marie], [Anne Marie], [Annemarie] en Anne.',
    )
  })

  it('include both halves of a double surname', () => {
    expect(marked('Ria Jansen-Kamal', 'mevrouw Jansen, mw. Kamal en Ria Jansen-Kamal')).toBe(
      'mevrouw [Jansen], mw. [Kamal] en [Ria Jansen-Kamal]',
    )
  })

  it('include every name that the person goes by', () => {
    expect(marked(['Samira', 'Miertje'], 'Miertje, zo heet Samira thuis.')).toBe('[Miertje], zo heet [Samira] thuis.')
  })

  it('are not looked for where an alias stands', () => {
    expect(marked('Samira', 'Samira en Samira', [{ start: 0, end: 6 }])).toBe('Samira en [Samira]')
  })

  it('know where a title before them begins', () => {
    const [place] = findOccurrences(['de Wit'], [{ name: 'title', text: 'Bij mw. de Wit thuis', safe: [] }])
    expect(place).toEqual({ field: 'title', start: 8, end: 14, text: 'de Wit', titleStart: 4 })
  })

  it('are where they say, in order and apart, in any text', () => {
    const word = fc.constantFrom(
      'Samira',
      'de Wit',
      'De',
      'wit',
      'S.',
      'W.',
      'mw.',
      'İyi',
      'ﬁets',
      '🙂',
      '’s',
      '\n',
      '-',
      'a',
    )
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 })
    fc.assert(
      fc.property(text, fc.constantFrom(' ', ''), (words, between) => {
        const written = words.join(between)
        const found = findOccurrences(['Samira de Wit'], [{ name: 'body:0', text: written, safe: [] }])
        let last = 0
        for (const { start, end, titleStart, text: said } of found) {
          expect(said).toBe(written.slice(start, end))
          expect([start >= last, end > start, titleStart <= start]).toEqual([true, true, true])
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })
})
