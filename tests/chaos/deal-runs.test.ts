import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dealRuns } from './deal-runs.ts'

it('deals out exactly as many runs as were asked for, most to what stands in the hand most often', () => {
  const hand = ['team', 'typing', 'team', 'session', 'team', 'sharing'] as const
  expect(Object.fromEntries(dealRuns(3, hand))).toEqual({ team: 2, typing: 1 })
  expect(Object.fromEntries(dealRuns(200, hand))).toEqual({ team: 100, typing: 34, session: 33, sharing: 33 })

  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.constantFrom(...hand), { minLength: 1 }),
      (runs, parts) => {
        const dealt = [...dealRuns(runs, parts).values()]
        expect(dealt.reduce((sum, one) => sum + one, 0)).toBe(runs)
      },
    ),
  )
})
