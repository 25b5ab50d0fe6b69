import type { CalendarDay } from '#shared/units.ts'

/** The day of `nowMs` on this machine's calendar. */
export function calendarDayOf(nowMs: number): CalendarDay {
  const date = new Date(nowMs)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as CalendarDay
}

/** Midday of a calendar day such as `2026-11-26` on this machine's clock; it exists in every time zone on every day. */
export function middayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12).getTime()
}
