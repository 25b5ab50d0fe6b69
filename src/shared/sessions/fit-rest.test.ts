import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnixMs } from '../units.ts'
import { advance, remainingInSessionMs, replay } from './clock.ts'
import { fitRest } from './fit-rest.ts'

const MINUTE_MS = 60_000
const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 })

/** Running since 0, in some round. */
const clockOf = (minutes: readonly number[], round: number) =>
  replay(minutes, [
    { type: 'started', atMs: 0 as UnixMs },
    { type: 'moved', atMs: 0 as UnixMs, toRound: round },
  ])

describe('what is left of a session', () => {
  it('is left alone where it fits', () => {
    const clock = clockOf([10, 20], 0)
    expect(fitRest(clock, 0, 30 * MINUTE_MS)).toMatchObject({ overMs: 0, rounds: [] })
    expect(fitRest(clock, 0, 40 * MINUTE_MS)).toMatchObject({ overMs: -10 * MINUTE_MS, rounds: [] })
  })

  it('is proposed shorter in proportion', () => {
    const { overMs, rounds, stillOverMs } = fitRest(clockOf([10, 20, 10], 1), 0, 15 * MINUTE_MS)
    expect(overMs).toBe(15 * MINUTE_MS)
    expect(rounds).toEqual([
      { round: 1, allottedMs: 10 * MINUTE_MS },
      { round: 2, allottedMs: 5 * MINUTE_MS },
    ])
    expect(stillOverMs).toBe(0)
  })

  it('leaves what was spent in the present round as it was', () => {
    const { rounds } = fitRest(clockOf([10, 10], 0), 4 * MINUTE_MS, 12 * MINUTE_MS)
    expect(rounds).toEqual([
      { round: 0, allottedMs: 7 * MINUTE_MS },
      { round: 1, allottedMs: 5 * MINUTE_MS },
    ])
  })

  it('fits once the proposal is taken, but for rounds that are down to a minute; never lengthens one', () => {
    fc.assert(
      fc.property(lengths, fc.nat(9), fc.nat(3600), fc.nat(7200), (minutes, at, spent, length) => {
        const nowMs = spent * 1000
        const clock = clockOf(minutes, at % minutes.length)
        const proposed = fitRest(clock, nowMs, nowMs + length * 1000)
        const after = advance(clock, { type: 'replanned', atMs: nowMs as UnixMs, rounds: [...proposed.rounds] })
        expect(Math.max(0, remainingInSessionMs(after, nowMs) - length * 1000)).toBe(Math.max(0, proposed.stillOverMs))
        for (const { round, allottedMs } of proposed.rounds)
          expect(allottedMs).toBeLessThanOrEqual(clock.rounds[round]?.allottedMs ?? 0)
        // Only rounds that would come below a minute can keep it from fitting.
        const atLeast = proposed.rounds.filter(
          ({ round, allottedMs }) => allottedMs - (round === clock.round ? nowMs : 0) <= MINUTE_MS,
        )
        expect(proposed.stillOverMs).toBeLessThanOrEqual(atLeast.length * MINUTE_MS)
      }),
    )
  })
})
