import { type Candidate, strengths } from '../text/candidate.ts'

const RUN = /(?<![\p{L}\p{N}+]|\d[.,/-])\d(?:[ .\u00a0-]?\d){8}(?![\p{L}\p{N}]|[.,/-]\d)/gu
const NAMED =
  /(?<!\p{L})(?:bsn|burgerservice(?:nr|nummer)|burger ?service ?nummer|sofi(?:nr|nummer)?)(?:[- ]?(?:nr|nummer|number))?\.?(?: (?:van|of) \p{L}+)?(?: is| was)?[:,]? ?\(?(?<span>\d(?:[ .-]?\d){7,8})(?!\d)/giu

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

/** Citizen service numbers: nine digits that pass the 11-test, or eight or nine that the text says are one. */
export function findBsns(text: string): Candidate[] {
  const proven = [...text.matchAll(RUN)]
    .filter(({ 0: run }) => isBsn(run.replaceAll(/\D/g, '')))
    .map(({ 0: run, index }): Candidate => ({
      start: index,
      end: index + run.length,
      label: 'bsn',
      reason: 'bsn-checks-out',
      strength: strengths.proven,
    }))
  const named = [...text.matchAll(NAMED)].map((match): Candidate => {
    const span = match.groups?.['span'] ?? ''
    const end = match.index + match[0].length
    return { start: end - span.length, end, label: 'bsn', reason: 'bsn-named', strength: strengths.proven }
  })
  return [...proven, ...named]
}

/** The 11-test of the Dutch government's handbook on the BSN: the weighted sum is a multiple of eleven. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = weights.reduce<number>((total, weight, place) => total + weight * Number(digits[place]), 0)
  return sum % 11 === 0
}
