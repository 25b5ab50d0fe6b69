import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { languagesOfText } from './text/read-text.ts'

/** Pieces that the recognisers know, so that what is made of them comes near to a text. */
const pieces = fc.constantFrom(
  'mw. ',
  'Fatima ',
  'Bouzidi ',
  'van der ',
  'Berg',
  '(38)',
  '06-12345678',
  ' in ',
  'Gemert',
  '3 april',
  "'s ",
  '\n',
  '. ',
  '- ',
  '“',
  '😅',
  'É',
  ' ',
  '12/3 ',
  'Kersenlaan 112 ',
  'BSN 111222333',
  'J.W. ',
  '@naam',
  'school De Hoek ',
  'het ',
  'NL91ABNA0417164300',
  'is 8',
  '\u0000',
  'ß',
  'İ',
  '\u{1F468}\u200D\u{1F469}',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('findings in any text', () => {
  it('lie inside it, in order, without overlap, each on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).not.toContain('\n')
          last = end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findIdentifiers(text)).toEqual(findIdentifiers(text))
      }),
      { numRuns: 100 },
    )
  })

  it('never touch what is safe', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.integer({ min: 1, max: 40 }), (text, start, length) => {
        fc.pre(start < text.length)
        const safe = [{ start: Math.min(start, text.length), end: Math.min(start + length, text.length) }]
        const [{ start: from, end: to } = { start: 0, end: 0 }] = safe
        for (const finding of findIdentifiers(text, { safe }))
          expect(finding.start >= to || finding.end <= from).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

it('finds an age beside an alias, which itself is safe', () => {
  const text = 'Mevrouw K. (38) belde.'
  const found = findIdentifiers(text, { safe: [{ start: 0, end: 10 }] })
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['38'])
})

// With a search that starts anew at every letter these would take minutes.
it.each(['Aa-', '1-', '1/', 'A. ', 'a_', '1a2b3c-', 'van ', "'t ", '(', 'mei 2 '])(
  'reads two hundred thousand letters of “%s” to the end',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(findIdentifiers(text).every(({ end }) => end <= text.length)).toBe(true)
  },
)

it.each([
  ['Spoke to Danielle (23), Leeds', 'en'],
  ['Danielle moved, rings Monday', 'en'],
  ['Gesproken met Daan (23), Leiden', 'nl'],
  ['Daan belt maandag', 'nl'],
])('knows that “%s” is written in %s, short as it is', (text, language) => {
  expect(languagesOfText(text)[0]).toBe(language)
})
