import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DurationMs, UnixMs } from '../units.ts'
import { advance, clockAtRest, remainingInSessionMs, remainingMs, replay, spentMs } from './clock.ts'
import { ClockEvent } from './clock-event.ts'

const minutes = [5, 10, 15]
const at = (seconds: number) => (seconds * 1000) as UnixMs

const time = fc.integer({ min: 0, max: 4_000_000 })
const event: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc
    .constantFrom('started', 'interrupted', 'resumed', 'closing', 'reopened', 'closed')
    .chain((type) => time.map((atMs) => ({ type, atMs }) as ClockEvent)),
  fc.record({ type: fc.constant('paused'), atMs: time, kind: fc.constantFrom('break', 'process') }),
  fc.record({
    type: fc.constant('replanned'),
    atMs: time,
    rounds: fc.array(fc.record({ round: fc.nat(4), allottedMs: fc.nat(900_000) }), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('extended'), atMs: time, byMs: fc.integer({ min: -900_000, max: 900_000 }) }),
  fc.record({ type: fc.constant('moved'), atMs: time, toRound: fc.integer({ min: -1, max: 4 }) }),
) as fc.Arbitrary<ClockEvent>

/** Any log, in any order, with a clock on the wall that goes both ways. */
const anyLog = fc.array(event, { maxLength: 40 })
/** A log as it happens: time only goes on. */
const orderlyLog = fc.array(fc.tuple(event, fc.integer({ min: 0, max: 300_000 })), { maxLength: 40 }).map((steps) => {
  let nowMs = 0
  return steps.map(([one, passedMs]) => ({ ...one, atMs: (nowMs += passedMs) as UnixMs }))
})

const total = (log: readonly ClockEvent[], nowMs: number) => {
  const clock = replay(minutes, log)
  return clock.rounds.reduce((sum, _, round) => sum + spentMs(clock, round, nowMs), 0)
}

/** Counts, second by second if need be, the time during which the session ran: nothing but phases and subtraction. */
function runningTime(log: readonly ClockEvent[], nowMs: number): number {
  let phase = 'planned'
  let sinceMs = 0
  let sum = 0
  const count = (untilMs: number) => {
    if (phase === 'running') sum += Math.max(0, untilMs - sinceMs)
    sinceMs = untilMs
  }
  for (const { type, atMs } of log) {
    const next =
      type === 'started' && phase === 'planned'
        ? 'running'
        : (type === 'paused' || type === 'interrupted') && phase === 'running'
          ? 'paused'
          : type === 'resumed' && phase === 'paused'
            ? 'running'
            : type === 'closing' && (phase === 'running' || phase === 'paused')
              ? 'closing'
              : type === 'reopened' && phase === 'closing'
                ? 'paused'
                : type === 'closed' && phase !== 'planned'
                  ? 'closed'
                  : phase
    if (next === phase) continue
    count(atMs)
    phase = next
  }
  count(nowMs)
  return sum
}

describe('the clock of a session', () => {
  it('neither loses nor doubles time, however it is paused, extended and moved', () => {
    fc.assert(
      fc.property(orderlyLog, fc.integer({ min: 0, max: 600_000 }), (log, laterMs) => {
        const nowMs = (log.at(-1)?.atMs ?? 0) + laterMs
        expect(total(log, nowMs)).toBe(runningTime(log, nowMs))
      }),
    )
  })

  it('never takes time away when the clock on the wall is put back', () => {
    fc.assert(
      fc.property(anyLog, event, time, (log, next, nowMs) => {
        const before = replay(minutes, log)
        const after = advance(before, next)
        before.rounds.forEach((round, index) => {
          expect(after.rounds[index]?.spentMs).toBeGreaterThanOrEqual(round.spentMs)
        })
        expect(spentMs(after, after.round, nowMs)).toBeGreaterThanOrEqual(after.rounds[after.round]?.spentMs ?? 0)
      }),
    )
  })

  it('can replay any log, in one go or event by event', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(40), (log, cut) => {
        const clock = replay(minutes, log)
        expect(log.slice(cut).reduce(advance, replay(minutes, log.slice(0, cut)))).toEqual(clock)
        expect(clock.rounds).toHaveLength(minutes.length)
        expect(clock.round).toBeGreaterThanOrEqual(0)
        expect(clock.round).toBeLessThan(minutes.length)
        expect(clock.runningSinceMs !== null).toBe(clock.phase === 'running')
      }),
    )
  })

  it('ignores an event that comes twice, as two windows would send it', () => {
    const once: ClockEvent[] = [
      { type: 'started', atMs: at(0) },
      { type: 'paused', atMs: at(60), kind: 'break' },
    ]
    const [started, paused] = once
    expect(
      replay(
        minutes,
        [started, started, paused, paused].filter((one) => one !== undefined),
      ),
    ).toEqual(replay(minutes, once))
  })

  it('gives a round that is taken up again its own time back', () => {
    const log: ClockEvent[] = [
      { type: 'started', atMs: at(0) },
      { type: 'moved', atMs: at(60), toRound: 1 },
      { type: 'moved', atMs: at(90), toRound: 0 },
    ]
    expect(remainingMs(replay(minutes, log), at(100))).toBe(5 * 60_000 - 70_000)
  })

  it('goes below zero in overtime, without eating from the rounds that follow', () => {
    const clock = replay(minutes, [{ type: 'started', atMs: at(0) }])
    expect(remainingMs(clock, at(320))).toBe(-20_000)
    expect(remainingInSessionMs(clock, at(320))).toBe(25 * 60_000)
  })

  it('never gives a round less than no time', () => {
    const log: ClockEvent[] = [
      { type: 'started', atMs: at(0) },
      { type: 'extended', atMs: at(1), byMs: -3_600_000 as DurationMs },
    ]
    expect(replay(minutes, log).rounds[0]?.allottedMs).toBe(0)
  })

  it('stands still while the session closes, and when people go back to the rounds until they resume', () => {
    const log: ClockEvent[] = [
      { type: 'started', atMs: at(0) },
      { type: 'moved', atMs: at(60), toRound: 1 },
      { type: 'closing', atMs: at(100) },
      { type: 'reopened', atMs: at(400) },
    ]
    const back = replay(minutes, log)
    expect(back).toMatchObject({ phase: 'paused', round: 1 })
    expect(spentMs(back, 1, at(900))).toBe(40_000)
    expect(spentMs(replay(minutes, [...log, { type: 'resumed', atMs: at(500) }]), 1, at(510))).toBe(50_000)
  })

  it('takes the lengths that people agreed to for the rounds that are left', () => {
    const replanned: ClockEvent = {
      type: 'replanned',
      atMs: at(30),
      rounds: [
        { round: 0, allottedMs: 240_000 as DurationMs },
        { round: 2, allottedMs: 60_000 as DurationMs },
      ],
    }
    const clock = replay(minutes, [{ type: 'started', atMs: at(0) }, replanned])
    expect(clock.rounds.map(({ allottedMs }) => allottedMs)).toEqual([240_000, 600_000, 60_000])
    expect(remainingMs(clock, at(40))).toBe(200_000)
  })

  it('stands still before it begins and after it ends', () => {
    expect(remainingMs(clockAtRest(minutes), at(1000))).toBe(5 * 60_000)
    const closed = replay(minutes, [
      { type: 'started', atMs: at(0) },
      { type: 'closed', atMs: at(30) },
    ])
    expect(remainingMs(closed, at(1000))).toBe(5 * 60_000 - 30_000)
  })
})

describe('an event of the clock', () => {
  it('is read back as it was written, and nothing else is', () => {
    fc.assert(
      fc.property(event, (one) => {
        expect(ClockEvent.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
      }),
    )
    expect(ClockEvent.safeParse({ type: 'rewound', atMs: 0 }).success).toBe(false)
  })
})
