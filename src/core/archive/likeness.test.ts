import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/runs.ts'
import { rankByLikeness, type WordUse } from './likeness.ts'

const use = (word: string, texts: number, entries: readonly number[], times = 1): WordUse => ({
  word,
  times,
  texts,
  entries,
})

const someUses = fc.uniqueArray(
  fc.record({
    word: fc.stringMatching(/^[a-z]{4,8}$/),
    times: fc.integer({ min: 1, max: 20 }),
    texts: fc.integer({ min: 1, max: 300 }),
    entries: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
  }),
  { selector: (one) => one.word, maxLength: 40 },
)

describe('likeness', () => {
  it('puts what shares rarer words, or words said more often, before what shares as many others', () => {
    const uses = [use('regel', 90, [1, 2]), use('tolk', 2, [1]), use('huur', 60, [2])]
    expect(rankByLikeness(uses, 100, 0).map(({ entry }) => entry)).toEqual([1, 2])
    const often = [use('regel', 90, [1, 2]), use('tolk', 2, [1]), use('huur', 60, [2], 40_000)]
    expect(rankByLikeness(often, 100, 0).map(({ entry }) => entry)).toEqual([2, 1])
  })

  it('takes one word in common for chance', () => {
    expect(rankByLikeness([use('tolk', 1, [1]), use('huur', 1, [2])], 100, 0)).toEqual([])
  })

  it('scores from 0 to 1, best first, each text once, whatever the order of the words', () => {
    fc.assert(
      fc.property(someUses, fc.double({ min: 0, max: 1, noNaN: true }), (uses, least) => {
        const ranked = rankByLikeness(uses, 100, least)
        expect(new Set(ranked.map(({ entry }) => entry)).size).toBe(ranked.length)
        for (const [at, { score, words }] of ranked.entries()) {
          expect(score).toBeGreaterThanOrEqual(least)
          expect(score).toBeLessThanOrEqual(1 + 1e-9)
          expect(score).toBeLessThanOrEqual(ranked[at - 1]?.score ?? 2)
          expect(words.length).toBeGreaterThanOrEqual(2)
        }
        expect(rankByLikeness(uses.toReversed(), 100, least)).toEqual(ranked)
      }),
      { numRuns: runs(100, 5000) },
    )
  })
})
