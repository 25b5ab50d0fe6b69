import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'
import { runs } from '../testing/runs.ts'
import { principlesInText, type VisionLine } from './principles-in-text.ts'

const heading = (text: string, level = 2): VisionLine => ({ type: 'heading', level, text })
const item = (text: string): VisionLine => ({ type: 'item', level: 0, text })
const text = (words: string): VisionLine => ({ type: 'text', level: 0, text: words })
const titles = (lines: readonly VisionLine[]) => principlesInText(lines).map(({ title }) => title)

describe('the principles in a text', () => {
  it('stand under its headings, with what they ask and do not ask', () => {
    const found = principlesInText([
      heading('Onze visie', 2),
      text('Geschreven op de visiedag.'),
      heading('1. Nabij, en eerlijk over de grens', 3),
      text('Wij zijn er als het erop aankomt.'),
      text('Wat het van ons vraagt: zeggen wat je niet kunt.'),
      text('Wat het niet vraagt: altijd bereikbaar zijn.'),
      heading('Uitgangspunt 2: Eén lijn als team', 3),
      text('Wij dragen het samen.'),
      heading('Wat dit vraagt', 4),
      text('Elkaar bellen.'),
    ])

    expect(found).toEqual([
      {
        title: 'Nabij, en eerlijk over de grens',
        paragraph: 'Wij zijn er als het erop aankomt.',
        asks: 'Zeggen wat je niet kunt.',
        asksNot: 'Altijd bereikbaar zijn.',
      },
      { title: 'Eén lijn als team', paragraph: 'Wij dragen het samen.', asks: 'Elkaar bellen.', asksNot: '' },
    ])
  })

  it('are its numbered lines where it has no headings, each with the lines after it', () => {
    const lines = [text('Visie'), text('1. Wij zijn nabij. Ook als het schuurt.'), text('Altijd.'), text('2) Samen')]
    expect(principlesInText(lines)).toMatchObject([
      { title: 'Wij zijn nabij', paragraph: 'Ook als het schuurt.\nAltijd.' },
      { title: 'Samen', paragraph: '' },
    ])
  })

  it('are the lines of its list, or else its paragraphs', () => {
    expect(titles([text('Dit vinden wij:'), item('We work close by'), item('We speak as one: nobody alone')])).toEqual([
      'We work close by',
      'We speak as one',
    ])
    expect(titles([text('Wij zijn nabij.'), text('Wij vertrouwen op eigen kracht.')])).toEqual([
      'Wij zijn nabij',
      'Wij vertrouwen op eigen kracht',
    ])
  })

  it('do not lose a word of a line that is too long for a title', () => {
    const long = `${'Wij blijven naast mensen staan zolang het nodig is '.repeat(4)}einde`
    const [found] = principlesInText([text(long)])
    expect(found?.paragraph).toBe(long)
    expect(found?.title).toMatch(/^Wij blijven .{20,80}…$/)
  })

  it('are none in an empty text', () => {
    expect(principlesInText([text('  ')])).toEqual([])
  })

  it('can always be made, whatever the text', () => {
    const line = fc.record({
      type: fc.constantFrom('heading', 'item', 'text'),
      level: fc.integer({ min: 0, max: 4 }),
      text: fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom('1.', 'Vraagt:', '2) Wat het niet vraagt', '. :')),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const found of principlesInText(lines as VisionLine[]))
          expect(ProposedPrinciple.safeParse(found).success, JSON.stringify(found)).toBe(true)
      }),
      { numRuns: runs(200, 5000) },
    )
  })

  it.each([
    ['I. Nabij', 'II. Samen'],
    ['a) Nabij', 'b) Samen'],
    ['A. Nabij', 'B. Samen'],
  ])('are numbered in other ways: %s', (...lines) => {
    expect(titles(lines.map((text) => ({ type: 'text', level: 0, text })))).toEqual(['Nabij', 'Samen'])
  })

  it('is one where a title stands above what it asks, and two where it stands above one other heading', () => {
    const heading = (text: string): VisionLine => ({ type: 'heading', level: 2, text })
    const line = (text: string): VisionLine => ({ type: 'text', level: 0, text })
    const one = [line('Wij zijn er.'), heading('Wat het van ons vraagt'), line('Blijven.')]
    expect(principlesInText(one, 'Nabij')).toEqual([
      { title: 'Nabij', paragraph: 'Wij zijn er.', asks: 'Blijven.', asksNot: '' },
    ])
    expect(principlesInText([heading('Samen')], 'Nabij').map(({ title }) => title)).toEqual(['Nabij', 'Samen'])
  })
})
