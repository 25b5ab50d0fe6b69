import { randomBytes } from './bytes.ts'
import { quietly, sodium } from './sodium.ts'

export const NONCE_BYTES = 24

export interface Sealed {
  readonly nonce: Uint8Array
  readonly bytes: Uint8Array
}

/**
 * Encrypts with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) under a fresh random nonce and a key of 32 bytes.
 * `context` is not hidden and must be given again to open it.
 */
export function seal(secret: Uint8Array, key: Uint8Array, context: string | Uint8Array): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const bytes = quietly('sealing', () =>
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(secret, context, null, nonce, key),
  )
  return { nonce, bytes }
}

/** @returns undefined when the key or the context is another, or a bit has changed */
export function unseal(sealed: Sealed, key: Uint8Array, context: string | Uint8Array): Uint8Array | undefined {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.bytes, context, sealed.nonce, key)
  } catch {
    return undefined
  }
}
