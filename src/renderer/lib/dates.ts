import type { Language } from '#shared/language.ts'
import { middayOf } from './calendar-day.ts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes far longer than using it, and a list says when on every line. */
function formatIn(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options)
  formats.set(key, known)
  return known
}

const relativeFormats: Record<Language, Intl.RelativeTimeFormat> = {
  nl: new Intl.RelativeTimeFormat(locales.nl, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(locales.en, { numeric: 'auto' }),
}

function startOfDayMs(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0)
}

/** Whole days from the day of `nowMs` to the day of `atMs`: -1 is yesterday. */
export function daysFromToday(atMs: number, nowMs: number): number {
  return Math.round((startOfDayMs(atMs) - startOfDayMs(nowMs)) / DAY_MS)
}

/** `15:31` */
export function formatTime(atMs: number, language: Language): string {
  return formatIn(language, { hour: '2-digit', minute: '2-digit' }).format(atMs)
}

/** `donderdag 26 november`, with the year when it is not this one. */
export function formatDay(atMs: number, nowMs: number, language: Language): string {
  return formatIn(language, { weekday: 'long', ...dayOfYear(atMs, nowMs) }).format(atMs)
}

/** As people say it: `gisteren 21:14`, `dinsdag`, `14 maart`, `14 maart 2025`. */
export function formatWhen(atMs: number, nowMs: number, language: Language): string {
  const days = daysFromToday(atMs, nowMs)
  if (Math.abs(days) <= 1) {
    return `${relativeFormats[language].format(days, 'day')} ${formatTime(atMs, language)}`
  }
  if (days < 0 && days > -7) return formatIn(language, { weekday: 'long' }).format(atMs)
  return formatDate(atMs, nowMs, language)
}

/** A calendar day such as `2026-11-26` as `26 november`, without shifting it over a time zone. */
export function formatCalendarDay(day: string, nowMs: number, language: Language): string {
  return formatDate(middayOf(day), nowMs, language)
}

/** `14 maart`, with the year when it is not this one. */
export function formatDate(atMs: number, nowMs: number, language: Language): string {
  return formatIn(language, dayOfYear(atMs, nowMs)).format(atMs)
}

function dayOfYear(atMs: number, nowMs: number): Intl.DateTimeFormatOptions {
  const isThisYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear()
  return { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }
}
