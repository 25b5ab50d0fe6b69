const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

/**
 * The day that a person means by `text`: `26-11-2026`, `26/11`, `26 nov`, `26 november 2026`, `2026-11-26`.
 * Without a year it is the first such day from `today` on.
 *
 * @returns null where it is no day
 */
export function parseDay(text: string, today: Date): string | null {
  const tidy = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tidy)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})[\s\-/.]+(\d{1,2}|[a-z]{3,})(?:[\s\-/.]+(\d{4}|\d{2}))?$/.exec(tidy)
  if (!parts) return null
  const [, dateText = '', monthText = '', yearText] = parts
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText)
  const date = Number(dateText)
  if (yearText) return calendarDay(yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText), month, date)
  const thisYear = calendarDay(today.getFullYear(), month, date)
  const past = thisYear !== null && thisYear < toCalendarDay(today)
  return past || thisYear === null ? calendarDay(today.getFullYear() + 1, month, date) : thisYear
}

function monthNamed(text: string): number {
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(text))) + 1
}

function calendarDay(year: number, month: number, date: number): string | null {
  const day = new Date(year, month - 1, date)
  return day.getMonth() === month - 1 && day.getDate() === date ? toCalendarDay(day) : null
}

/** The day of `date` on this machine's calendar. */
export function toCalendarDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Midday of `day` on this machine's calendar; midday exists in every time zone on every day. */
export function fromCalendarDay(day: string): Date | undefined {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? new Date(year, month - 1, date, 12) : undefined
}
