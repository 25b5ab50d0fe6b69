import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCalendarDay, parseDay, toCalendarDay } from './parse-day.ts'

const today = new Date(2026, 10, 26)

describe('a typed day', () => {
  it.each([
    ['3-12-2026', '2026-12-03'],
    ['3/12/26', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['3 december', '2026-12-03'],
    ['3 mrt', '2027-03-03'],
    ['3 may 2027', '2027-05-03'],
    [' 26 Nov ', '2026-11-26'],
  ])('%s is read as %s', (text, day) => {
    expect(parseDay(text, today)).toBe(day)
  })

  it('without a year is the first such day that is not past', () => {
    expect(parseDay('25-11', today)).toBe('2027-11-25')
    expect(parseDay('26-11', today)).toBe('2026-11-26')
    expect(parseDay('29-2', new Date(2027, 5, 1))).toBe('2028-02-29')
  })

  it.each(['', 'morgen', '31-2-2027', '13-13', '1-2-3-4', '99'])('%j is no day', (text) => {
    expect(parseDay(text, today)).toBeNull()
  })

  it('comes back the same however it was written', () => {
    const days = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 30), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = toCalendarDay(date)
        const typed = `${date.getDate()}-${date.getMonth() + 1}-${date.getFullYear()}`
        expect(parseDay(typed, today)).toBe(day)
        const back = fromCalendarDay(day)
        expect(back && toCalendarDay(back)).toBe(day)
      }),
    )
  })
})
