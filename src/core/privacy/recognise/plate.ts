import { type Candidate, strengths } from '../text/candidate.ts'
import { matchesIn, type Pattern } from '../text/pattern.ts'
import type { Region } from '../text/regions.ts'

const patterns: readonly Pattern[] = [
  {
    // All Dutch series: three groups of letters or digits, six signs together.
    expression:
      /(?<![\p{L}\p{N}-])(?:\d{1,3}|[A-Z]{1,3})[-‐–](?:\d{1,3}|[A-Z]{1,3})[-‐–](?:\d{1,3}|[A-Z]{1,3})(?![\p{L}\p{N}-])/gu,
    label: 'id',
    reason: 'licence-plate',
    isRight: ([plate]) => isDutchPlate(plate),
  },
  {
    // British since 2001, Belgian since 2010.
    expression: /(?<![\p{L}\p{N}-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[12]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}-])/gu,
    label: 'id',
    reason: 'licence-plate',
  },
  {
    expression:
      /(?<!\p{L})(?:kenteken(?:plaat)?|nummerbord|nummerplaat|number ?plate|licen[cs]e plate|reg(?:istration)?(?: number| no| plate)?|plate)(?: is| was| met| eindigt op)?[:.,]? ?["“(]?(?<span>(?=[A-Z0-9 -]{0,12}\d)(?=[A-Z0-9 -]{0,12}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3})(?![\p{L}\p{N}])/giu,
    hints: ['kenteken', 'nummer', 'plate', 'reg'],
    label: 'id',
    reason: 'licence-plate',
    isRight: ({ groups }) =>
      /^(?:[\dA-Z]{1,4}[ -]?){2,4}$/.test((groups?.['span'] ?? '').toUpperCase()) &&
      isPlateLong(groups?.['span'] ?? ''),
  },
  {
    // “een busje (WPR 4521K)”: what stands between brackets after a vehicle
    expression:
      /(?<!\p{L})(?:auto|wagen|bus|busje|bestelbus|scooter|brommer|motor|golf|polo|aanhanger|caravan|camper|car|van|motorbike|moped|truck|lorry)(?: \p{Ll}+){0,2} \((?<span>(?=[A-Z0-9 -]{0,12}\d)(?=[A-Z0-9 -]{0,12}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){1,3})\)/gu,
    hints: [' ('],
    label: 'id',
    reason: 'licence-plate',
    isRight: ({ groups }) => isPlateLong(groups?.['span'] ?? ''),
  },
]

/** Number plates, in Dutch, Belgian and British notation, and after the word in any. */
export function findPlates(aroundNumbers: readonly Region[]): Candidate[] {
  return matchesIn(aroundNumbers, patterns).map((plate) => ({ ...plate, strength: strengths.notation }))
}

function isDutchPlate(plate: string): boolean {
  const groups = plate.split(/[-‐–]/)
  const signs = groups.join('')
  return signs.length === 6 && /\d/.test(signs) && /[A-Z]/.test(signs)
}

function isPlateLong(plate: string): boolean {
  const signs = plate.replaceAll(/[ -]/g, '')
  return signs.length >= 5 && signs.length <= 8 && (/^[A-Z0-9]+$/.test(signs) || /\d.*\d/.test(signs))
}
