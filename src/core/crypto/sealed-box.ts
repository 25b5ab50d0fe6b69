import { quietly, sodium } from './sodium.ts'

export interface BoxKeys {
  readonly publicKey: Uint8Array
  readonly secretKey: Uint8Array
}

/** X25519 keys (RFC 7748) from a random seed of 32 bytes; the same seed gives the same keys. */
export function boxKeysOf(seed: Uint8Array): BoxKeys {
  return quietly('making box keys', () => {
    const { publicKey, privateKey } = sodium.crypto_box_seed_keypair(seed)
    return { publicKey, secretKey: privateKey }
  })
}

/** Encrypts for whoever holds the secret key of `publicKey`; says nothing of the sender (libsodium's `crypto_box_seal`). */
export function sealFor(publicKey: Uint8Array, secret: Uint8Array): Uint8Array {
  return quietly('sealing for a device', () => sodium.crypto_box_seal(secret, publicKey))
}

/** @returns undefined when it was sealed for somebody else, or a bit has changed */
export function openSealed(keys: BoxKeys, box: Uint8Array): Uint8Array | undefined {
  try {
    return sodium.crypto_box_seal_open(box, keys.publicKey, keys.secretKey)
  } catch {
    return undefined
  }
}
