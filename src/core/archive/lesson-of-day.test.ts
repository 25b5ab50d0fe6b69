import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { CalendarDay } from '#shared/units.ts'
import { runs } from '../testing/runs.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { type DatedLesson, lessonOfDay, REST_DAYS, type Reread } from './lesson-of-day.ts'

const DAY_MS = 24 * 60 * 60_000
const day = (text: string) => CalendarDay.parse(text)
const lesson = (id: string, written: string): DatedLesson => ({ id: id as DocumentId, day: day(written) })
const dayNumber = (number: number) => day(new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10))

/** What is shown on each of `days` days after the last lesson was written. */
function shownOver(lessons: readonly DatedLesson[], days: number): (Reread & { number: number })[] {
  const shown: (Reread & { number: number })[] = []
  for (let number = 401; number < 401 + days; number += 1) {
    const id = lessonOfDay(lessons, shown, dayNumber(number))
    if (id !== undefined) shown.push({ id, day: dayNumber(number), number })
  }
  return shown
}

const lessonsOf = (numbers: readonly number[]) =>
  numbers
    .toSorted((one, other) => one - other)
    .map((number, place) => ({ id: `${place}` as DocumentId, day: dayNumber(number) }))

describe('the lesson of the day', () => {
  it('is none where there is none, and none that was written today', () => {
    expect(lessonOfDay([], [], day('2026-11-26'))).toBeUndefined()
    expect(lessonOfDay([lesson('nieuw', '2026-11-26')], [], day('2026-11-26'))).toBeUndefined()
  })

  it.each([
    ['2026-11-28', 2],
    ['2026-12-03', 7],
    ['2026-12-31', 35],
    ['2027-11-26', 365],
  ])('is one that was written a while before %s: %i days', (today) => {
    const others = [lesson('oud', '2026-01-01'), lesson('ouder', '2026-01-02')]
    expect(lessonOfDay([...others, lesson('nu', '2026-11-26')], [], day(today))).toBe('nu')
  })

  it('stays the same when a lesson is written during the day', () => {
    const numbers = fc.array(fc.nat(400), { maxLength: 12 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 401, max: 800 }), (written, today) => {
        const before = lessonsOf(written)
        const after = [...before, { ...lesson('nieuw', '2026-01-01'), day: dayNumber(today) }]
        expect(lessonOfDay(after, [], dayNumber(today))).toBe(lessonOfDay(before, [], dayNumber(today)))
      }),
      { numRuns: runs(50, 1000) },
    )
  })

  it('rests after it was shown: the only one comes back no sooner than that', () => {
    const days = shownOver([lesson('enige', '2020-01-01')], 40).map(({ number }) => number)
    expect(days).toEqual([401, 401 + REST_DAYS, 401 + 2 * REST_DAYS, 401 + 3 * REST_DAYS])
  })

  it('comes to every lesson in turn, and never to one on two days in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 9 }), (numbers) => {
        const lessons = lessonsOf(numbers)
        const shown = shownOver(lessons, 60)
        expect(new Set(shown.map(({ id }) => id)).size).toBe(lessons.length)
        const again = shown.filter(({ id, number }) =>
          shown.some((other) => other.id === id && other.number === number + 1),
        )
        expect(again).toEqual([])
      }),
      { numRuns: runs(30, 500) },
    )
  })
})

describe('rereading', () => {
  it('keeps to one lesson a day, also after a crash, until it is put away; then that day has none', async () => {
    const test = await startTestCore()
    const { id } = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    test.clock.advance(3 * DAY_MS)
    expect(await test.client.archive.ofToday()).toMatchObject({ id })

    await test.reopen('after-crash')
    expect(await test.client.archive.ofToday()).toMatchObject({ id })
    await test.client.archive.putAwayToday()

    expect(await test.client.archive.ofToday()).toBeNull()
    test.clock.advance(DAY_MS)
    expect(await test.client.archive.ofToday()).toBeNull()
    test.clock.advance(REST_DAYS * DAY_MS)
    expect(await test.client.archive.ofToday()).toMatchObject({ id })
  })

  it('offers another when the lesson of today is thrown away', async () => {
    const test = await startTestCore()
    const { id: first } = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    test.clock.advance(1000)
    const { id: second } = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    test.clock.advance(3 * DAY_MS)
    expect(await test.client.archive.ofToday()).toMatchObject({ id: first })

    await test.client.documents.remove({ id: first })

    expect(await test.client.archive.ofToday()).toMatchObject({ id: second })
  })
})
