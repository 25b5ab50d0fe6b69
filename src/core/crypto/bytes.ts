import { randomFillSync } from 'node:crypto'
import { quietly, sodium } from './sodium.ts'

/** From the generator that the library takes its own from, which asks it for each byte apart. */
export function randomBytes(length: number): Uint8Array {
  return quietly('drawing random bytes', () => randomFillSync(new Uint8Array(length)))
}

/** Compares without telling by its time where the difference is. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && quietly('comparing', () => sodium.memcmp(one, other))
}

/** Overwrites secrets that are no longer needed. What the engine copied meanwhile is out of reach. */
export function wipe(...secrets: (Uint8Array | undefined)[]): void {
  for (const secret of secrets) if (secret) quietly('wiping', () => sodium.memzero(secret))
}
