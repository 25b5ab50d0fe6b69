import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { CalendarDay } from '#shared/units.ts'
import { type DatedLesson, lessonOfDay } from './lesson-of-day.ts'

const day = (text: string) => CalendarDay.parse(text)
const lesson = (id: string, written: string): DatedLesson => ({ id: id as DocumentId, day: day(written) })
const dayNumber = (number: number) => day(new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10))

describe('the lesson of the day', () => {
  it('is none where there is none, and none that was written today', () => {
    expect(lessonOfDay([], day('2026-11-26'))).toBeUndefined()
    expect(lessonOfDay([lesson('nieuw', '2026-11-26')], day('2026-11-26'))).toBeUndefined()
  })

  it.each([
    ['2026-11-28', 2],
    ['2026-12-03', 7],
    ['2026-12-31', 35],
    ['2027-11-26', 365],
  ])('is one that was written a while before %s: %i days', (today) => {
    const others = [lesson('oud', '2026-01-01'), lesson('ouder', '2026-01-02')]
    expect(lessonOfDay([...others, lesson('nu', '2026-11-26')], day(today))).toBe('nu')
  })

  it('stays the same when a lesson is written during the day', () => {
    const lessons = fc.array(fc.nat(400), { maxLength: 12 })
    fc.assert(
      fc.property(lessons, fc.integer({ min: 401, max: 800 }), (numbers, today) => {
        const before = numbers
          .toSorted((a, b) => a - b)
          .map((n, place) => ({ ...lesson(`${place}`, '2026-01-01'), day: dayNumber(n) }))
        const after = [...before, { ...lesson('nieuw', '2026-01-01'), day: dayNumber(today) }]
        expect(lessonOfDay(after, dayNumber(today))).toBe(lessonOfDay(before, dayNumber(today)))
      }),
    )
  })

  it('comes to every lesson in turn', () => {
    const lessons = Array.from({ length: 9 }, (_, n) => lesson(`${n}`, `2020-01-0${n + 1}`))
    const shown = Array.from({ length: 9 }, (_, n) => lessonOfDay(lessons, dayNumber(n)))
    expect(new Set(shown).size).toBe(9)
  })
})
