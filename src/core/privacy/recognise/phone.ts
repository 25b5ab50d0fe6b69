import { type Candidate, strengths } from '../text/candidate.ts'

/** A run that begins as a phone number does: with +, with 00, with 0, or with an area code between brackets. */
const RUN = /(?<![\p{L}\p{N}@/_+-]|\d[.,])(?:\+ ?\d|\(\+?\d{1,4}\)|00|0)[\d \u00a0()./–-]{5,24}\d(?!\p{N})/gu
/** What follows these words is a number to call, however short. */
const NAMED =
  /(?<!\p{L})(?:tel|telefoon|telnr|mobiel|mob|gsm|phone|mobile)(?:nummer|nr| no| number)?\.?:? ?(?<span>\d[\d -]{4,12}\d)(?![\d:.])/giu

/** Service numbers are nobody's. */
const SERVICE = /^0(?:800|900|906|909)/
const DATE = /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}(?!\d)/

const isDialled = (digits: string) =>
  digits.startsWith('00') ? digits.length >= 11 && digits.length <= 16 : digits.length === 10 || isElsewhere(digits)

/** British numbers have eleven digits, some Belgian ones nine. */
function isElsewhere(digits: string): boolean {
  return (/^0[1237]/.test(digits) && digits.length === 11) || (/^0[1-9]/.test(digits) && digits.length === 9)
}

export function findPhones(text: string): Candidate[] {
  const found: Candidate[] = []
  const add = (start: number, length: number) =>
    found.push({ start, end: start + length, label: 'phone', reason: 'phone-number', strength: strengths.notation })
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const number = longestNumber(run)
    if (number) add(index, number.length)
  }
  for (const match of text.matchAll(NAMED)) {
    const span = match.groups?.['span'] ?? ''
    const digits = span.replaceAll(/\D/g, '').length
    if (digits >= 6 && digits <= 9) add(match.index + match[0].length - span.length, span.length)
  }
  return found
}

/** The longest beginning of a run that is a phone number: what stands after it may be a number of its own. */
function longestNumber(run: string): string | undefined {
  if (DATE.test(run)) return undefined
  for (let number = run; number !== ''; number = number.replace(/[ ()./–\u00a0-]*\d+$/, '')) {
    if (isPhone(number)) return number
    if (!/[ ()./–\u00a0-]/.test(number)) return undefined
  }
  return undefined
}

function isPhone(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '')
  if (SERVICE.test(digits)) return false
  if (/^\(?\+/.test(number)) return digits.length >= 9 && digits.length <= 14
  return isDialled(digits) && hasPhoneGroups(number)
}

/** “0,5” and “007” are not dialled, and a number is written in at most seven groups. */
function hasPhoneGroups(number: string): boolean {
  return number.split(/[^\d]+/).filter((group) => group !== '').length <= 7
}
