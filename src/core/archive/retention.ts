import type { Review, ReviewMonths } from '#shared/contract/keeping.ts'
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

interface Kept {
  readonly updatedAtMs: UnixMs
  /** What was chosen for this document; null where nothing was. */
  readonly review: Review | null
  /** Null when nothing asks. */
  readonly months: ReviewMonths | null
}

/** When it asks to be looked at again: a date that was chosen holds, and an edit after that never brings it forward. */
export function asksAgainAt({ updatedAtMs, review, months }: Kept): UnixMs | null {
  if (months === null) return null
  if (review && review.chosenAtMs >= updatedAtMs) return review.atMs
  const usual = monthsLater(updatedAtMs, months)
  return review && review.atMs > usual ? review.atMs : usual
}
