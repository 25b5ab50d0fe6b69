import { HASH_BYTES } from './hash.ts'
import { quietly, sodium } from './sodium.ts'

export const SALT_BYTES = 16

/** How hard it is to guess a passphrase: passes over, and bytes of, memory for each guess. */
export interface Argon2Cost {
  readonly passes: number
  readonly memoryBytes: number
}

/** Argon2id (RFC 9106) with one lane. Takes as long and as much memory as `cost` says, and blocks: run it in a worker. */
export function stretch(passphrase: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Uint8Array {
  return quietly('deriving a key', () =>
    sodium.crypto_pwhash(
      HASH_BYTES,
      passphrase,
      salt,
      cost.passes,
      cost.memoryBytes,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    ),
  )
}
