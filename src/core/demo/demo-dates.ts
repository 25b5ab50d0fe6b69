import type { UnixMs } from '#shared/units.ts'

const MINUTE_MS = 60_000
const SATURDAY = 6

/** A moment on a working day, at most two days further back than `daysAgo`, on this machine's clock. */
export function workdayBefore(now: UnixMs, daysAgo: number, hours: number, minutes: number): UnixMs {
  const date = new Date(now)
  date.setDate(date.getDate() - daysAgo)
  if (date.getDay() % SATURDAY === 0) date.setDate(date.getDate() - (date.getDay() === SATURDAY ? 1 : 2))
  date.setHours(hours, minutes, 0, 0)
  return date.getTime() as UnixMs
}

/** The same day of the month before, or the last one there where that month is shorter. */
export function sameDayMonthBefore(now: UnixMs, hours: number, minutes: number): UnixMs {
  const date = new Date(now)
  const lastOfBefore = new Date(date.getFullYear(), date.getMonth(), 0).getDate()
  date.setMonth(date.getMonth() - 1, Math.min(date.getDate(), lastOfBefore))
  date.setHours(hours, minutes, 0, 0)
  return date.getTime() as UnixMs
}

/** A quarter of an hour that begins at least three quarters from now: later today, unless it is nearly midnight. */
export function laterToday(now: UnixMs): UnixMs {
  const quarter = 15 * MINUTE_MS
  return (Math.ceil((now + 3 * quarter) / quarter) * quarter) as UnixMs
}

export function minutesAfter(moment: UnixMs, minutes: number): UnixMs {
  return (moment + minutes * MINUTE_MS) as UnixMs
}
