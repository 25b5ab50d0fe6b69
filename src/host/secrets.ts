import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits, in characters that may stand in an address, a cookie and a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares in the same time wherever the two differ, and whatever their lengths. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
