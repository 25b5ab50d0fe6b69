import sodium from 'libsodium-wrappers-sumo'

/*
 * The only file that knows libsodium. Every call goes through `quietly`: an error thrown inside the library carries half
 * a megabyte of minified source, which would land in the log of whoever does not catch it.
 */

const KEY_BYTES = 32
const NONCE_BYTES = 24
export const SALT_BYTES = 16

export interface Sealed {
  readonly nonce: Uint8Array
  readonly bytes: Uint8Array
}

/** How hard it is to guess a passphrase: passes over, and bytes of, memory for each guess. */
export interface Argon2Cost {
  readonly passes: number
  readonly memoryBytes: number
}

/** Await this once before anything else here is called. */
export const cryptoReady: Promise<void> = sodium.ready

function quietly<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch {
    throw new Error(`${what} failed`)
  }
}

export function randomBytes(length: number): Uint8Array {
  return quietly('drawing random bytes', () => sodium.randombytes_buf(length))
}

/** BLAKE2b of 32 bytes. `domain` names what it is for, so that no two uses can be taken for each other. */
export function hash(domain: string, message: Uint8Array | string): Uint8Array {
  return keyedHash(null, domain, message)
}

/** BLAKE2b of 32 bytes under a key of 16 to 64 bytes; also derives one key from another. */
export function keyedHash(key: Uint8Array | null, domain: string, message: Uint8Array | string): Uint8Array {
  // The zero byte ends the domain: it occurs in none, so a domain and a message cannot run into each other.
  return quietly('hashing', () =>
    sodium.crypto_generichash(KEY_BYTES, Buffer.concat([Buffer.from(`${domain}\0`), Buffer.from(message)]), key),
  )
}

/** Encrypts with XChaCha20-Poly1305; `context` must be given again to open it. */
export function seal(secret: Uint8Array, key: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const bytes = quietly('sealing', () =>
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, context, null, nonce, key),
  )
  return { nonce, bytes }
}

/** @returns undefined when the key or the context is another, or a bit has changed */
export function unseal(sealed: Sealed, key: Uint8Array, context: string): Uint8Array | undefined {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.bytes, context, sealed.nonce, key)
  } catch {
    return undefined
  }
}

/** Argon2id. Takes as long and as much memory as `cost` says, and blocks: run it in a worker. */
export function stretch(passphrase: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Uint8Array {
  return quietly('deriving a key', () =>
    sodium.crypto_pwhash(
      KEY_BYTES,
      passphrase,
      salt,
      cost.passes,
      cost.memoryBytes,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    ),
  )
}

/** Compares without telling by its time where the difference is. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && quietly('comparing', () => sodium.memcmp(one, other))
}

/** Overwrites secrets that are no longer needed. What the engine copied meanwhile is out of reach. */
export function wipe(...secrets: (Uint8Array | undefined)[]): void {
  for (const secret of secrets) if (secret) quietly('wiping', () => sodium.memzero(secret))
}
