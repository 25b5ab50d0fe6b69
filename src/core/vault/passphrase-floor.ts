import { DomainError } from '../domain-error.ts'

/** A floor, not a measure: the window shows how strong a passphrase is, core refuses what no window should let by. */
const MIN_PASSPHRASE_CHARS = 10

/** @throws {DomainError} `PASSPHRASE_TOO_WEAK` */
export function requireStrength(passphrase: string): void {
  const characters = Array.from(passphrase.normalize('NFKC').trim()).length
  if (characters < MIN_PASSPHRASE_CHARS) throw new DomainError('PASSPHRASE_TOO_WEAK')
}
