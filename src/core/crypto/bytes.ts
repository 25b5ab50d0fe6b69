import { quietly, sodium } from './sodium.ts'

export function randomBytes(length: number): Uint8Array {
  return quietly('drawing random bytes', () => sodium.randombytes_buf(length))
}

/** Compares without telling by its time where the difference is. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && quietly('comparing', () => sodium.memcmp(one, other))
}

/** Overwrites secrets that are no longer needed. What the engine copied meanwhile is out of reach. */
export function wipe(...secrets: (Uint8Array | undefined)[]): void {
  for (const secret of secrets) if (secret) quietly('wiping', () => sodium.memzero(secret))
}
