import type { CalendarDay } from '#shared/units.ts'

const DAY_MS = 24 * 60 * 60_000
const DAYS_IN_WEEK = 7
/** The first day of the epoch was a Thursday; a week begins on Monday. */
const DAYS_BEFORE_MONDAY = 3

/** One of `items` for the week of `day`, each in its turn; the same from Monday to Sunday. */
export function ofWeek<Item>(items: readonly Item[], day: CalendarDay): Item | undefined {
  const days = Date.parse(`${day}T00:00:00Z`) / DAY_MS
  const week = Math.floor((days + DAYS_BEFORE_MONDAY) / DAYS_IN_WEEK)
  return items[week % items.length]
}
