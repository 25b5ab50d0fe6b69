import { type Domain, withDomain } from './domain.ts'
import { quietly, sodium } from './sodium.ts'

export const HASH_BYTES = 32

/** BLAKE2b of 32 bytes (RFC 7693). */
export function hash(domain: Domain, message: Uint8Array | string): Uint8Array {
  return keyedHash(null, domain, message)
}

/** BLAKE2b of 32 bytes under a key of 16 to 64 bytes; also derives one key from another. */
export function keyedHash(key: Uint8Array | null, domain: Domain, message: Uint8Array | string): Uint8Array {
  return quietly('hashing', () => sodium.crypto_generichash(HASH_BYTES, withDomain(domain, message), key))
}
