import { describe, expect, it } from 'vitest'
import { clockAtRest } from '#shared/sessions/clock.ts'
import { cueNow } from './clock-cue.ts'

const MINUTE_MS = 60_000
const all = { half: true, minute: true, end: true, sound: false }
const running = (minutes: number) => ({
  ...clockAtRest([minutes]),
  phase: 'running' as const,
  runningSinceMs: 0 as never,
})
const at = (minutes: number, spentMinutes: number, wanted = all) =>
  cueNow(running(minutes), wanted, spentMinutes * MINUTE_MS)

describe('the cues of a round', () => {
  it('come at half, one minute left and time', () => {
    expect([0, 4.9, 5, 8.9, 9, 9.9, 10, 14].map((spent) => at(10, spent))).toEqual([
      null,
      null,
      'half',
      'half',
      'minute',
      'minute',
      'end',
      'end',
    ])
  })

  it('do not crowd a short round', () => {
    expect([1, 2, 2.5, 3].map((spent) => at(3, spent))).toEqual([null, 'minute', 'minute', 'end'])
    expect([0.5, 1].map((spent) => at(1, spent))).toEqual([null, 'end'])
  })

  it('can each be left out', () => {
    expect(at(10, 6, { ...all, half: false })).toBeNull()
    expect(at(10, 9.5, { ...all, minute: false })).toBe('half')
    expect(at(10, 12, { ...all, end: false })).toBe('minute')
  })
})
