import { CalendarDay, type UnixMs } from './units.ts'

/** The day on which `atMs` falls where this machine stands. */
export function localDay(atMs: UnixMs): CalendarDay {
  const date = new Date(atMs)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return CalendarDay.parse(
    `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`,
  )
}

/**
 * The moment at which a day begins where this machine stands.
 *
 * @param month from 1; what is past the end of a month or a year goes on in the next
 */
export function startOfLocalDay(year: number, month: number, date: number): UnixMs {
  const start = new Date(2000, 0, 1) // a year below 100 is not one of the last century
  start.setFullYear(year, month - 1, date)
  return start.getTime() as UnixMs
}

/** The moment at which `day` begins where this machine stands, or the day that comes `later` days after it. */
export function startOfDay(day: CalendarDay, later = 0): UnixMs {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return startOfLocalDay(year, month, date + later)
}
