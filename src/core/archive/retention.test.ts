import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnixMs } from '#shared/units.ts'
import { monthsLater } from './retention.ts'

const at = (...parts: [number, number, number]) =>
  new Date(parts[0], parts[1] - 1, parts[2], 14, 30).getTime() as UnixMs

describe('so many months later', () => {
  it.each([
    [at(2026, 11, 26), 12, at(2027, 11, 26)],
    [at(2026, 11, 26), -12, at(2025, 11, 26)],
    [at(2027, 1, 31), 1, at(2027, 2, 28)],
    [at(2028, 2, 29), 12, at(2029, 2, 28)],
    [at(2026, 10, 31), -8, at(2026, 2, 28)],
    [at(2026, 12, 31), 3, at(2027, 3, 31)],
  ])('is the same day of the month, or its last (%i, %i)', (from, months, then) => {
    expect(monthsLater(from, months)).toBe(then)
  })

  it('never brings a later moment before an earlier one', () => {
    const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })
    fc.assert(
      fc.property(moment, fc.nat(40), fc.integer({ min: -40, max: 40 }), (from, days, months) => {
        const later = from + days * 24 * 60 * 60_000
        const day = (ms: number) => new Date(ms).setHours(0, 0, 0, 0)
        expect(day(monthsLater(later as UnixMs, months))).toBeGreaterThanOrEqual(
          day(monthsLater(from as UnixMs, months)),
        )
      }),
    )
  })
})
