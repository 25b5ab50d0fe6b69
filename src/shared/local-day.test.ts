import { expect, it } from 'vitest'
import { localDay } from './local-day.ts'
import type { UnixMs } from './units.ts'

it('takes the day from the clock of this machine', () => {
  const lateEvening = new Date(2026, 10, 6, 23, 59)
  expect(localDay(lateEvening.getTime() as UnixMs)).toBe('2026-11-06')
})
