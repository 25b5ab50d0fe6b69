import { describe, expect, it } from 'vitest'
import type { UnixMs } from '../units.ts'
import { plannedEndMs } from './planned-end.ts'
import { dueReminders } from './reminders.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const at = (minutes: number) => minutes * MINUTE_MS

describe('the planned end', () => {
  const planned = { plannedForMs: at(100), untilMs: null, minutes: 60 }

  it('is unknown before the session began', () => {
    expect(plannedEndMs({ ...planned, startedAtMs: null })).toBeNull()
  })

  it.each([
    ['stays as planned when it began late', { startedAtMs: at(110) }, at(160)],
    ['goes with the start when it was held early', { startedAtMs: at(50) }, at(110)],
    ['goes with the start when it was held another day', { startedAtMs: at(5000) }, at(5060)],
    ['goes with the start when nothing was planned', { startedAtMs: at(7), plannedForMs: null }, at(67)],
    ['is when people must be out', { startedAtMs: at(100), untilMs: at(145) }, at(145)],
    ['is not before the start', { startedAtMs: at(100), untilMs: at(45) }, at(160)],
  ])('%s', (_, known, end) => {
    expect(plannedEndMs({ ...planned, ...known })).toBe(end)
  })
})

describe('a reminder', () => {
  const held = (days: number, lookedBack: number | null = null) => ({
    endedAtMs: (days * DAY_MS) as UnixMs,
    lookedBackAtMs: lookedBack as UnixMs | null,
  })

  it('comes six weeks after a session, and stays for six weeks', () => {
    const dueOn = (day: number) => dueReminders([held(0)], day * DAY_MS).length
    expect([41, 42, 60, 83, 84].map(dueOn)).toEqual([0, 1, 1, 1, 0])
  })

  it('does not come where somebody looked back, and comes for the oldest first', () => {
    const due = dueReminders([held(3), held(1), held(2, 5)], 50 * DAY_MS)
    expect(due.map(({ endedAtMs }) => endedAtMs / DAY_MS)).toEqual([1, 3])
  })
})
