import { expect, it } from 'vitest'
import { startOf } from './period.ts'

it('goes back whole months on the calendar, also from the last day of a long one', () => {
  const until = new Date(2026, 4, 31, 12).getTime()
  expect(new Date(startOf('quarter', until))).toEqual(new Date(2026, 1, 28, 12))
  expect(new Date(startOf('year', until))).toEqual(new Date(2025, 4, 31, 12))
  expect(startOf('all', until)).toBe(0)
})
