import type { Strength } from './strength.ts'

const STRONG_ENOUGH = 3

/** Whether a passphrase is let through. */
export function isStrongEnough(strength: Strength | undefined): boolean {
  return strength !== undefined && strength.score >= STRONG_ENOUGH
}
