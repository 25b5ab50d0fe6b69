import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { FIRST_WAIT_MS, LONGEST_WAIT_MS, retryWaitMs } from './retry-wait.ts'

it('grows twofold up to two minutes, and half of it at most is chance', () => {
  const longest = [1, 2, 3, 7, 8, 1000].map((failures) => retryWaitMs(failures, 1))
  expect(longest).toEqual([1000, 2000, 4000, 64_000, LONGEST_WAIT_MS, LONGEST_WAIT_MS])
  expect(retryWaitMs(1, 0)).toBe(FIRST_WAIT_MS / 2)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const [least, most] = [retryWaitMs(failures, 0), retryWaitMs(failures, 1)]
      expect(most).toBe(2 * least)
      expect(retryWaitMs(failures, chance)).toBeGreaterThanOrEqual(least)
      expect(retryWaitMs(failures, chance)).toBeLessThanOrEqual(most)
      expect(retryWaitMs(failures + 1, chance)).toBeGreaterThanOrEqual(retryWaitMs(failures, chance))
    }),
    { numRuns: runs(100, 5000) },
  )
})
