import { expect, it, vi } from 'vitest'
import { localDay, startOfDay } from './local-day.ts'
import { CalendarDay, type UnixMs } from './units.ts'

const HOUR_MS = 3_600_000

it('takes the day from the clock of this machine', () => {
  const lateEvening = new Date(2026, 10, 6, 23, 59)
  expect(localDay(lateEvening.getTime() as UnixMs)).toBe('2026-11-06')
})

it('begins a day at midnight where this machine stands, also when the clock changes on it', () => {
  vi.stubEnv('TZ', 'Europe/Amsterdam')
  try {
    const hoursOf = (day: string) =>
      (startOfDay(CalendarDay.parse(day), 1) - startOfDay(CalendarDay.parse(day))) / HOUR_MS
    expect(new Date(startOfDay(CalendarDay.parse('2026-03-29'))).toISOString()).toBe('2026-03-28T23:00:00.000Z')
    expect(['2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31'].map(hoursOf)).toEqual([24, 23, 25, 24])
  } finally {
    vi.unstubAllEnvs()
  }
})
