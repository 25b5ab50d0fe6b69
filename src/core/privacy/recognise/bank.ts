import { type Candidate, strengths } from '../text/candidate.ts'

const RUN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .\u00a0-]?[A-Z0-9]{2,4}){3,8}(?![\p{L}\p{N}])/giu
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/
const SEPARATORS = /[ .\u00a0-]/g

const SHORTEST = 15
const LONGEST = 34
const DUTCH_LENGTH = 18

/** Account numbers: those that pass mod 97, and what is written as a Dutch one though a digit is wrong. */
export function findIbans(text: string): Candidate[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    for (let account = run; account !== ''; account = account.replace(/[ .\u00a0-]?[^ .\u00a0-]+$/, '')) {
      const bare = account.replaceAll(SEPARATORS, '').toUpperCase()
      const checksOut = isIban(bare)
      if (!checksOut && !DUTCH.test(bare)) continue
      const reason = checksOut ? 'iban-checks-out' : 'iban-shape'
      return [{ start: index, end: index + account.length, label: 'iban', reason, strength: strengths.proven } as const]
    }
    return []
  })
}

/** ISO 13616: country and check digits moved to the end, letters as 10 to 35, the whole is 1 modulo 97. */
export function isIban(bare: string): boolean {
  if (bare.length < SHORTEST || bare.length > LONGEST || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(bare)) return false
  if (bare.startsWith('NL') && bare.length !== DUTCH_LENGTH) return false
  let rest = 0
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
