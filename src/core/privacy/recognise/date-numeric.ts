import { type Candidate, strengths } from '../text/candidate.ts'
import { WEEKDAY } from './date-words.ts'

/** Day, month and year, with one sign between them: 22-05-1969, 3/4/'24, 14.03.2024. */
const WHOLE = /(?<![\p{L}\p{N}]|\d[-/.])(\d{1,2})( ?[-/.] ?)(\d{1,2})\2['’]?(\d{4}|\d{2})(?![\p{L}\p{N}]|[-/.]\d)/gu
const ISO = /(?<![\p{N}-])(?:19|20)\d{2}([-/.])(0?[1-9]|1[0-2])\1(0?[1-9]|[12]\d|3[01])(?![\p{N}]|[-/.]\d)/gu
/** A day and a month alone: 12/3, 16-2. */
const SHORT = /(?<![\p{L}\p{N}€$£]|[\d.,:/-][-/.]?)(\d{1,2})([-/])(\d{1,2})(?![\p{L}\p{N}%]|[-/.,:]\d)/gu

/** After “vanaf”, “op”: 15.01, when that can be no time of day. */
const DOTTED =
  /(?<=(?<!\p{L})(?:op|dd|d\.d\.|vanaf|sinds|per|on|since|from|until|before|after) )([0-3]\d)\.(0[1-9]|1[0-2])(?![\p{L}\p{N}]|[-/.,:]\d| ?(?:uur|u|h|am|pm|euro)(?!\p{L}))/giu

const BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:op|dd|d\\.d|vanaf|sinds|per|tot|t/m|na|van|voor|rond|geb|geboren|on|since|until|from|by|before|after|datum|date|dob|${WEEKDAY})\\.?[:,]? ?(?:de |the )?|[|(\\[] ?|(?:^|\\n)[ \\t]*[-*•]? ?)$`,
  'iu',
)
const AFTER =
  /^(?: ?[|)\]]|:| (?:om|at|belde|gebeld|kwam|gekomen|mail|gesprek|huisbezoek|overleg|zitting|afspraak|call|visit|meeting)(?!\p{L})|$|\n)/iu
/** What is counted after a fraction, a range or a mark. */
const COUNTED =
  /^ ?(?:x|×|keer|uur|u|deel|delen|dagen|daags|weken|wk|maanden|mnd|jaar|jr|min|minuten|personen|mensen|cli[eë]nten|kinderen|gezinnen|gesprekken|procent|euro|km|meter|punten|pagina|ste|plus|min|hours?|days?|weeks?|months?|years?|times|people|of the|pages?)(?![\p{L}])/iu
const SCORE =
  /(?<!\p{L})(?:een|cijfer|schaal|score|scoort|rapport|pijn|spanning|stress|a|rated|pagina|p\.|blz\.?|hoofdstuk|artikel|nr\.?|groep|klas|leerjaar|met|stand|won|verloor|tussen|between|about|ongeveer|ca\.?|circa|zo'n) ?$/iu
const WITH_WEEKDAY = new RegExp(`(?<!\\p{L})${WEEKDAY}\\.? $`, 'iu')
const fractions = new Set([
  '1/2',
  '1/3',
  '2/3',
  '1/4',
  '3/4',
  '24/7',
  '1/5',
  '2/5',
  '4/5',
  '1/8',
  '9/11',
  '1-1',
  '2-1',
  '1-2',
  '2-3',
  '1-0',
  '2-0',
])

const LAST_HOUR = 24

export function findNumericDates(text: string): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, length: number) =>
    found.push({ start, end: start + length, label: 'date', reason: 'date-day', strength: strengths.notation })
  for (const { 0: date, 1: day, 3: month, 4: year, index } of text.matchAll(WHOLE))
    if (isDay(day, month) && isLikelyYear(date, year)) add(index, date.length)
  for (const { 0: date, index } of text.matchAll(ISO)) add(index, date.length)
  for (const { 0: date, 1: day, 2: month, index } of text.matchAll(DOTTED))
    if (isDay(day, month) && (Number(day) > LAST_HOUR || Number(month) % 5 !== 0)) add(index, date.length)
  for (const match of text.matchAll(SHORT)) {
    const [date, day, sign, month] = match
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const after = text.slice(match.index + date.length, match.index + date.length + 16)
    if (isDay(day, month) && isShortDate({ date, sign, day: Number(day), before, after })) {
      const weekday = WITH_WEEKDAY.exec(before)?.[0].length ?? 0
      add(match.index - weekday, date.length + weekday)
    }
  }
  return found
}

/** British and Dutch put the day first; Americans the month. */
function isDay(day: string | undefined, month: string | undefined): boolean {
  const [first, second] = [Number(day), Number(month)]
  return first > 0 && second > 0 && ((first <= 31 && second <= 12) || (first <= 12 && second <= 31))
}

/** “1.5.24” is a paragraph, and “12.30.45” a time; with dots a year has four digits or the parts have two. */
function isLikelyYear(date: string, year: string | undefined): boolean {
  if (year?.length === 4) return /^(?:19|20)/.test(year)
  return !date.includes('.') || /^\d{2}\.\d{2}\.\d{2}$/.test(date)
}

interface ShortDate {
  readonly date: string
  readonly sign: string | undefined
  readonly day: number
  readonly before: string
  readonly after: string
}

function isShortDate({ date, sign, day, before, after }: ShortDate): boolean {
  if (COUNTED.test(after)) return false
  const isDated = BEFORE.test(before)
  if (fractions.has(date)) return isDated && !/[(^\s]$|van $|tot $|na $|voor $/u.test(before) && date !== '24/7'
  if (SCORE.test(before)) return false
  if (sign === '/') return !/^(?:[0-9]|10)\/10$/.test(date) || isDated
  return isDated
    ? !/(?:van|tot|na|voor|per|[(]) ?$/iu.test(before) || AFTER.test(after) || day > 12
    : day > 12 && AFTER.test(after)
}
