import { type Domain } from './domain.ts'
import { hash } from './hash.ts'
import { quietly, sodium } from './sodium.ts'

export const SIGNATURE_BYTES = 64

export interface SigningKeys {
  readonly publicKey: Uint8Array
  readonly secretKey: Uint8Array
}

/** Ed25519 keys (RFC 8032) from a random seed of 32 bytes; the same seed gives the same keys. */
export function signingKeysOf(seed: Uint8Array): SigningKeys {
  return quietly('making signing keys', () => {
    const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
    return { publicKey, secretKey: privateKey }
  })
}

/** Signs the hash of the message under its domain, so that a signature for one use is worth nothing for another. */
export function sign(domain: Domain, message: Uint8Array, secretKey: Uint8Array): Uint8Array {
  return quietly('signing', () => sodium.crypto_sign_detached(hash(domain, message), secretKey))
}

/** False for a wrong signature and for keys or signatures that are none. */
export function isSignedBy(publicKey: Uint8Array, domain: Domain, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.byteLength !== SIGNATURE_BYTES || publicKey.byteLength !== sodium.crypto_sign_PUBLICKEYBYTES)
    return false
  try {
    return sodium.crypto_sign_verify_detached(signature, hash(domain, message), publicKey)
  } catch {
    return false
  }
}
