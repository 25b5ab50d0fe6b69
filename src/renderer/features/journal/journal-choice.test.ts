import { describe, expect, it } from 'vitest'
import type { CalendarDay } from '#shared/units.ts'
import { everything, filterOf, isEverything, type JournalChoice } from './journal-choice.ts'

const now = new Date(2026, 10, 26, 23, 30).getTime()
const filter = (changes: Partial<JournalChoice>) => filterOf({ ...everything, ...changes }, now)

describe('what the journal is asked to show', () => {
  it('is everything at first', () => {
    expect(filter({})).toEqual({})
    expect(isEverything(everything)).toBe(true)
    expect(isEverything({ ...everything, tag: 'rust' })).toBe(false)
  })

  it.each([
    ['week', '2026-11-19'],
    ['month', '2026-10-26'],
    ['year', '2025-11-26'],
  ] as const)('of the past %s begins on %s', (period, from) => {
    expect(filter({ period })).toEqual({ from })
  })

  it('is one day where a day is chosen, whatever the period', () => {
    const day = '2026-03-01' as CalendarDay
    expect(filter({ day, period: 'week' })).toEqual({ from: day, through: day })
  })

  it('joins model, tag and energy', () => {
    expect(filter({ model: 'none', tag: 'rust', energy: 'low' })).toEqual({
      model: 'none',
      tag: 'rust',
      energies: [1, 2],
    })
  })
})
