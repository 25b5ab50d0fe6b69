import { CalendarDay } from '#shared/units.ts'

/** The days that a written date stands for, the last one with it. */
export interface DayRange {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const

const daysAgo: Readonly<Record<string, number>> = { vandaag: 0, today: 0, gisteren: 1, yesterday: 1 }

/**
 * Reads `2025`, `2025-03`, `2025-03-14`, `14-3-2025`, `3/2025`, `maart 2025`, `14 maart 2025`, `maart` (the last one that
 * began), `vandaag` and `gisteren`, in Dutch and English. Null for anything else, such as a day that does not exist.
 */
export function readDays(written: string, today: CalendarDay): DayRange | null {
  const text = written.trim().toLowerCase()
  const ago = Object.hasOwn(daysAgo, text) ? daysAgo[text] : undefined
  if (ago !== undefined) return dayBefore(today, ago)
  const parts = text.split(/[\s\-/.]+/).filter((part) => part !== '')
  const read = inOrder(parts.map(asPart))
  return read ? rangeOf(read, today) : null
}

type Part = { readonly number: number; readonly isYear: boolean } | { readonly month: number } | null

interface Written {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

function asPart(part: string): Part {
  if (/^\d{4}$/.test(part)) return { number: Number(part), isYear: true }
  if (/^\d{1,2}$/.test(part)) return { number: Number(part), isYear: false }
  const month = months.findIndex((names) => names.some((name) => name === part))
  return month === -1 ? null : { month: month + 1 }
}

/** A year stands at one end; a month in words stands anywhere; a day stands on the other side of the month than the year. */
function inOrder(parts: readonly Part[]): Written | null {
  if (parts.length === 0 || parts.length > 3 || parts.some((part) => part === null)) return null
  const found = parts.filter((part) => part !== null)
  const years = found.filter((part) => 'isYear' in part && part.isYear)
  if (years.length > 1) return null
  const rest = found.filter((part) => !('isYear' in part && part.isYear))
  const [year] = years
  const isYearFirst = found.length > 1 && found[0] === year
  const [month, day] = monthAndDay(isYearFirst ? rest : rest.toReversed())
  if (rest.length > 0 && month === undefined) return null
  // A month alone in figures says nothing: "3" may be anything.
  if (!year && day === undefined && rest.some((part) => 'number' in part)) return null
  return {
    ...(year && 'number' in year ? { year: year.number } : {}),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

/** @param parts with the month in figures first, where it is in figures */
function monthAndDay(parts: readonly NonNullable<Part>[]): [month?: number, day?: number] {
  const named = parts.find((part) => 'month' in part)
  const numbers = parts.flatMap((part) => ('number' in part ? [part.number] : []))
  const [month, day] = named && 'month' in named ? [named.month, ...numbers] : numbers
  const isTooMuch = parts.filter((part) => 'month' in part).length > 1
  if (month === undefined || isTooMuch) return []
  return day === undefined ? [month] : [month, day]
}

function rangeOf({ year, month, day }: Written, today: CalendarDay): DayRange | null {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number)
  if (month === undefined) return year === undefined ? null : spanOf(dayOf(year, 1, 1), dayOf(year, 12, 31))
  const inYear = year ?? (month <= thisMonth ? thisYear : thisYear - 1)
  if (day !== undefined) return spanOf(dayOf(inYear, month, day), dayOf(inYear, month, day))
  return spanOf(dayOf(inYear, month, 1), dayOf(inYear, month, lastDay(inYear, month)))
}

function spanOf(from: CalendarDay | null, until: CalendarDay | null): DayRange | null {
  return from && until ? { from, until } : null
}

function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  const digits = (value: number, count: number) => String(value).padStart(count, '0')
  return CalendarDay.safeParse(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`).data ?? null
}

function lastDay(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

function dayBefore(today: CalendarDay, days: number): DayRange | null {
  const date = new Date(`${today}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  const day = CalendarDay.safeParse(date.toISOString().slice(0, 10)).data
  return day ? { from: day, until: day } : null
}
