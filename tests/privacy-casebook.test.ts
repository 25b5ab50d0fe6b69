import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AnnotatedText, isHeldOut, readAnnotatedTexts } from './privacy-eval/annotated-texts.ts'
import { score } from './privacy-eval/score.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const casebook = readAnnotatedTexts(join(fixtures, 'casebook'), join(import.meta.dirname, '../src/core/demo/casebook'))
const setB = readAnnotatedTexts(join(fixtures, 'privacy-set-b'))
const setC = readAnnotatedTexts(join(fixtures, 'privacy-set-c'))

/** Recall that the check must reach for each label. */
const goals: Record<string, number> = {
  person: 0.97,
  location: 0.92,
  organisation: 0.8,
  date: 0.97,
  age: 0.92,
  phone: 1,
  email: 1,
  url: 1,
  bsn: 1,
  iban: 1,
  id: 0.8,
}
const PRECISION = 0.88
const MOST_DECOY_ALARMS = 4

describe.each([
  ['the casebook', casebook],
  ['the held-out third of the casebook', casebook.filter(isHeldOut)],
  ['set B', setB],
  ['the held-out third of set B', setB.filter(isHeldOut)],
  ['set C', setC],
])('the privacy check on %s', (_name, texts: readonly AnnotatedText[]) => {
  const { labels, precision, lessonFindings, decoyAlarms } = score(texts)

  it.each(Object.entries(goals))('finds %s (recall at least %d)', (label, goal) => {
    expect(labels[label]?.recall).toBeGreaterThanOrEqual(goal)
  })

  it('is seldom wrong, finds nothing in lessons, and is not fooled', () => {
    expect(precision).toBeGreaterThanOrEqual(PRECISION)
    expect(lessonFindings).toBe(0)
    expect(decoyAlarms).toBeLessThanOrEqual(MOST_DECOY_ALARMS)
  })
})

describe('the annotations', () => {
  it.each([...casebook, ...setB, ...setC].map((text) => [text.file, text] as const))(
    'of %s fit the text',
    (_file, text) => {
      let last = 0
      for (const { start, end, text: words } of text.identifiers) {
        expect(text.body.slice(start, end)).toBe(words)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    },
  )
})
