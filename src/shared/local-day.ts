import { CalendarDay, type UnixMs } from './units.ts'

/** The day on which `atMs` falls where this machine stands. */
export function localDay(atMs: UnixMs): CalendarDay {
  const date = new Date(atMs)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return CalendarDay.parse(
    `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`,
  )
}
