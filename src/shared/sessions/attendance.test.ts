import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParticipantId } from '../ids.ts'
import type { UnixMs } from '../units.ts'
import { attendanceOf } from './attendance.ts'
import type { SessionEvent } from './session-event.ts'

const at = (minutes: number) => (minutes * 60_000) as UnixMs
const anouk = 'anouk' as ParticipantId
const bilal = 'bilal' as ParticipantId
const people = [{ id: anouk }, { id: bilal }]

const minutesOf = (events: readonly SessionEvent[], nowMinutes: number) =>
  attendanceOf(people, events, at(nowMinutes)).map(({ minutes }) => minutes)

const session = (...between: readonly SessionEvent[]): SessionEvent[] => [
  { type: 'started', atMs: at(0) },
  ...between,
  { type: 'closed', atMs: at(60) },
]

describe('attendance', () => {
  it('counts everyone for the whole of a session in which nobody was tapped', () => {
    expect(attendanceOf(people, session(), at(600))).toEqual(
      [anouk, bilal].map((participantId) => ({
        participantId,
        isHere: true,
        fromMs: at(0),
        untilMs: at(60),
        minutes: 60,
      })),
    )
  })

  it('leaves out breaks and the time that Ruimte was away, and not a pause to talk about the session', () => {
    const paused = (kind: 'break' | 'process'): SessionEvent[] =>
      session({ type: 'paused', atMs: at(10), kind }, { type: 'resumed', atMs: at(25) })
    expect(minutesOf(paused('break'), 60)).toEqual([45, 45])
    expect(minutesOf(paused('process'), 60)).toEqual([60, 60])
    const away: SessionEvent[] = session({ type: 'interrupted', atMs: at(30) }, { type: 'resumed', atMs: at(50) })
    expect(minutesOf(away, 60)).toEqual([40, 40])
  })

  it('counts from arriving to leaving, and coming back', () => {
    const events: SessionEvent[] = [
      { type: 'arrived', atMs: at(-1 + 2), participantId: bilal },
      { type: 'started', atMs: at(2) },
      { type: 'arrived', atMs: at(12), participantId: anouk },
      { type: 'left', atMs: at(22), participantId: anouk },
      { type: 'arrived', atMs: at(32), participantId: anouk },
      { type: 'closed', atMs: at(62) },
    ]
    expect(attendanceOf(people, events, at(62))).toEqual([
      { participantId: anouk, isHere: true, fromMs: at(12), untilMs: at(62), minutes: 40 },
      { participantId: bilal, isHere: true, fromMs: at(2), untilMs: at(62), minutes: 60 },
    ])
  })

  it('knows in the lobby who was tapped; nobody tapped is everyone', () => {
    const here = (events: readonly SessionEvent[]) => attendanceOf(people, events, at(0)).map(({ isHere }) => isHere)
    expect(here([])).toEqual([true, true])
    expect(here([{ type: 'arrived', atMs: at(0), participantId: anouk }])).toEqual([true, false])
    const away = attendanceOf(people, [{ type: 'arrived', atMs: at(0), participantId: anouk }, ...session()], at(60))
    expect(away[1]).toEqual({ participantId: bilal, isHere: false, fromMs: null, untilMs: null, minutes: 0 })
  })

  it('does not count a closing that was left open on a table', () => {
    const overnight: SessionEvent[] = [
      { type: 'started', atMs: at(0) },
      { type: 'closing', atMs: at(50) },
      { type: 'closed', atMs: at(900) },
    ]
    expect(minutesOf(overnight, 900)).toEqual([80, 80])
    const locked: SessionEvent[] = [
      { type: 'started', atMs: at(0) },
      { type: 'closing', atMs: at(50) },
      { type: 'interrupted', atMs: at(55) },
      { type: 'closed', atMs: at(900) },
    ]
    expect(minutesOf(locked, 900)).toEqual([55, 55])
  })

  it('is never below nothing and never more than the clock on the wall, whatever happened in whatever order', () => {
    const atMs = fc.integer({ min: 0, max: 5_000_000 })
    const event = fc.oneof(
      fc
        .constantFrom('started', 'interrupted', 'resumed', 'closing', 'reopened', 'closed')
        .chain((type) => atMs.map((ms) => ({ type, atMs: ms }))),
      atMs.map((ms) => ({ type: 'paused', kind: 'break', atMs: ms })),
      fc.constantFrom('arrived', 'left').chain((type) => atMs.map((ms) => ({ type, atMs: ms, participantId: anouk }))),
    ) as fc.Arbitrary<SessionEvent>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (shuffled) => {
        const events = shuffled.toSorted((one, other) => one.atMs - other.atMs)
        const nowMs = (events.at(-1)?.atMs ?? 0) + 1000
        for (const { minutes } of attendanceOf(people, events, nowMs)) {
          expect(minutes).toBeGreaterThanOrEqual(0)
          expect(minutes).toBeLessThanOrEqual(Math.ceil(nowMs / 60_000))
        }
        for (const { minutes } of attendanceOf(people, shuffled, nowMs)) expect(minutes).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
