import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'

export interface DatedLesson {
  readonly id: DocumentId
  /** The day it was written. */
  readonly day: CalendarDay
}

/** Days after which a lesson comes back by itself: just before it would be forgotten, so each time later. */
const spacing = [2, 7, 16, 35, 90, 180, 365]

/**
 * The lesson to reread on `today`: one whose day has come, the oldest first; on other days all take turns.
 * A lesson of today itself does not count, so the choice stays the same all day.
 *
 * @param lessons oldest first
 */
export function lessonOfDay(lessons: readonly DatedLesson[], today: CalendarDay): DocumentId | undefined {
  const earlier = lessons.filter((lesson) => lesson.day < today)
  const due = earlier.find((lesson) => spacing.includes(daysBetween(lesson.day, today)))
  return (due ?? earlier[daysSinceEpoch(today) % earlier.length])?.id
}

function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from)
}

function daysSinceEpoch(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / (24 * 60 * 60_000)
}
