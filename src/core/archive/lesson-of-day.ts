import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'

export interface DatedLesson {
  readonly id: DocumentId
  /** The day it was written. */
  readonly day: CalendarDay
}

/** A lesson that somebody was shown on a day. */
export interface Reread {
  readonly id: DocumentId
  readonly day: CalendarDay
}

/** Days after which a lesson comes back by itself: just before it would be forgotten, so each time later. */
const spacing = [2, 7, 16, 35, 90, 180, 365]

/** Days that a lesson rests after it was shown, also when it was put away unread. */
export const REST_DAYS = 10

/**
 * The lesson to reread on `today`: one whose day has come, the oldest first; on other days the one that was not seen for
 * longest. One that was shown lately rests, and so on a day there may be none. A lesson of today itself does not count,
 * so the choice stays the same all day.
 *
 * @param lessons oldest first
 * @param shown what was shown on earlier days
 */
export function lessonOfDay(
  lessons: readonly DatedLesson[],
  shown: readonly Reread[],
  today: CalendarDay,
): DocumentId | undefined {
  const lastSeen = lastDays(shown)
  const seen = ({ id }: DatedLesson) => lastSeen.get(id) ?? Number.NEGATIVE_INFINITY
  const rested = lessons.filter(
    (lesson) => lesson.day < today && daysSinceEpoch(today) - seen(lesson) >= restBefore(lesson, today),
  )
  const due = rested.find((lesson) => spacing.includes(daysBetween(lesson.day, today)))
  return (due ?? rested.toSorted((one, other) => compare(seen(one), seen(other)))[0])?.id
}

/** One that is due comes back sooner than others do, but never on the day after. */
function restBefore({ day }: DatedLesson, today: CalendarDay): number {
  return spacing.includes(daysBetween(day, today)) ? 2 : REST_DAYS
}

function lastDays(shown: readonly Reread[]): Map<DocumentId, number> {
  const last = new Map<DocumentId, number>()
  for (const { id, day } of shown) last.set(id, Math.max(last.get(id) ?? Number.NEGATIVE_INFINITY, daysSinceEpoch(day)))
  return last
}

/** Two that were never seen are alike; infinities cannot be subtracted. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other
}

function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from)
}

function daysSinceEpoch(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / (24 * 60 * 60_000)
}
