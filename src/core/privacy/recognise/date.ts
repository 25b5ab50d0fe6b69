import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesIn, type Pattern } from '../text/pattern.ts'
import type { ReadText } from '../text/read-text.ts'
import { type Region, regionsAround } from '../text/regions.ts'
import { deeds } from '../words/people.ts'
import { DAY, MONTH, NUMBER_DAY, ORDINAL_DAY, WEEKDAY, YEAR } from './date-words.ts'

const months = new RegExp(`^${MONTH}$`)
const SPACE = '[ \\u00a0]'
/** “12 en 13 maart”, “van 3 t/m 7 mei” */
const DAYS = `${DAY}(?:${SPACE}?(?:,|en|and|of|or|t/m|tot(?: en met)?|to|-|–|&)${SPACE}?${DAY})*`
const PART = '(?:begin|half|medio|midden|eind|einde|early|late|mid|end of|start of|beginning of)'

const worded: readonly Pattern[] = [
  {
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}[.,]?${SPACE}(?:de |the )?)?${DAYS}(?:${SPACE}|-)?(?:of )?${MONTH}(?:[ ,]+${YEAR}| j\\.?l\\.)?`,
      'giu',
    ),
    label: 'date',
    reason: 'date-day',
    // “2 may come” is no date; a month has its capital in English, or a weekday before it.
    isRight: ([date]) => !/^\d+ may$/.test(date),
  },
  {
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}[.,]?${SPACE}(?:de |the )?)?(?:${NUMBER_DAY}|${ORDINAL_DAY})${SPACE}(?:of |van )?${MONTH}(?:[ ,]+${YEAR})?`,
      'giu',
    ),
    label: 'date',
    reason: 'date-day',
    isRight: ([date]) => !date.endsWith(' may'),
  },
  {
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${PART}[ -])?${MONTH}[ -]?(?:van |of )?${YEAR}`, 'giu'),
    label: 'date',
    reason: 'date-month-year',
  },
]

const english: readonly Pattern[] = [
  {
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}[.,]?${SPACE})?${MONTH}${SPACE}(?:the )?${DAY}(?![\\p{L}\\p{N}]|[.:]\\d|%)(?! (?:percent|people|times|weeks|days|months|years|hours))(?:[ ,]+${YEAR})?`,
      'giu',
    ),
    label: 'date',
    reason: 'date-day',
    isRight: ([date]) => /^\p{Lu}/u.test(date) || /(?:st|nd|rd|th)/.test(date),
  },
]

/** Those that have digits and no month. */
const counted: readonly Pattern[] = [
  {
    // “vrijdag de 14e”, “Friday the 13th”
    expression: new RegExp(
      `(?<!\\p{L})${WEEKDAY}[.,]?${SPACE}(?:de |the )?(?:[12]\\d|3[01]|0?[1-9])(?:ste|de|e|st|nd|rd|th)(?![\\p{L}\\p{N}])(?! (?:kerstdag|paasdag|pinksterdag))`,
      'giu',
    ),
    label: 'date',
    reason: 'date-day',
  },
  {
    // “op de 14e”, “on the 14th”: with nothing after it that it could count
    expression: new RegExp(
      `(?<!\\p{L})(?:op|vanaf|tot|sinds|per|voor|na|on|by|from|since|until|before|after) (?<span>(?:de|the) (?:[12]\\d|3[01]|0?[1-9])(?:ste|de|e|st|nd|rd|th))(?=[.,;:!?)]|$| (?:van de(?:ze)? maand|of (?:the|this) month|om|zou|volgde|we|she|he|they|${[...deeds].join('|')})(?!\\p{L}))`,
      'gimu',
    ),
    label: 'date',
    reason: 'date-day',
    // “480 euro per maand, op de 20e” is every month.
    isRight: ({ index }, text) =>
      !/(?:(?:per|elke|iedere|each|every|a) (?:maand|month)|(?<!\p{L})(?:due|payable|verschuldigd|uiterlijk) )[^.\n]*$/iu.test(
        text.slice(Math.max(0, index - 40), index),
      ),
  },
  {
    expression:
      /(?<!\p{L})(?:geb(?:oren)?|geboortedatum|geb\.?datum|geboortejaar|gebdat|dob|d\.o\.b|born|date of birth|year of birth)\.?(?: in| op| on| te \p{L}+ op)?:? ?(?<span>(?:\d{1,2}[-/. ]\d{1,2}[-/. ])?(?:19|20)\d{2}|\d{1,2}[-/. ]\d{1,2}[-/. ]['’]?\d{2}|[0-3]\d[01]\d(?:19|20)\d{2})(?!\d)/giu,
    label: 'date',
    reason: 'date-birth',
    strength: strengths.proven,
  },
]

/** Dates in words, and dates of birth; those in digits are `findNumericDates`. */
export function findDates(read: ReadText, aroundNumbers: readonly Region[]): Candidate[] {
  const aroundMonths = regionsAround(read, ({ folded }) => months.test(folded))
  return [
    ...matchesIn(aroundMonths, read.languages.includes('en') ? [...worded, ...english] : worded),
    ...matchesIn(aroundNumbers, counted),
  ]
}
