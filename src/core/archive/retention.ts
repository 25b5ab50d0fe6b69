import type { UnixMs } from '#shared/units.ts'

/**
 * The same day of the month and the same time so many months later, or earlier when `months` is negative; the last day of
 * the month where it has no such day.
 */
export function monthsLater(atMs: UnixMs, months: number): UnixMs {
  const date = new Date(atMs)
  const day = date.getDate()
  date.setDate(1)
  date.setMonth(date.getMonth() + months)
  date.setDate(Math.min(day, lastDayOf(date)))
  return date.getTime() as UnixMs
}

function lastDayOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate()
}
