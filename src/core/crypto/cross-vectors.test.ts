import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { seal, unseal } from './aead.ts'
import type { Domain } from './domain.ts'
import { withDomain } from './domain.ts'
import { hash, keyedHash } from './hash.ts'
import { boxKeysOf, openSealed, sealFor } from './sealed-box.ts'
import { isSignedBy, sign, signingKeysOf } from './signature.ts'
import { cryptoReady } from './sodium.ts'

/*
 * The same inputs through another implementation (@noble), so that what one of the two gets wrong is seen here, and so
 * that a reader of the specification can build on either.
 */

const runs = { numRuns: 200 }
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const message = fc.uint8Array({ maxLength: 300 })
const domain: Domain = 'ruimte/test/cross/1'
const same = (one: Uint8Array | undefined, other: Uint8Array) => one !== undefined && Buffer.compare(one, other) === 0

describe('against another implementation', () => {
  beforeAll(() => cryptoReady)

  it('hashes alike, with and without a key', () => {
    fc.assert(
      fc.property(message, bytes(32), (text, key) => {
        const joined = withDomain(domain, text)
        expect([
          same(hash(domain, text), blake2b(joined, { dkLen: 32 })),
          same(keyedHash(key, domain, text), blake2b(joined, { dkLen: 32, key })),
        ]).not.toContain(false)
      }),
      runs,
    )
  })

  it('opens what the other sealed, and the other way round', () => {
    fc.assert(
      fc.property(message, bytes(32), bytes(24), message, (text, key, nonce, context) => {
        const theirs = xchacha20poly1305(key, nonce, context).encrypt(text)
        const opened = unseal({ nonce, bytes: theirs }, key, context)
        const ours = seal(text, key, context)
        expect([
          opened !== undefined,
          same(opened, text),
          same(xchacha20poly1305(key, ours.nonce, context).decrypt(ours.bytes), text),
        ]).not.toContain(false)
      }),
      runs,
    )
  })

  it('makes the same keys and signatures from a seed, and each accepts the other’s', () => {
    fc.assert(
      fc.property(bytes(32), message, (seed, text) => {
        const keys = signingKeysOf(seed)
        const ours = sign(domain, text, keys.secretKey)
        const theirs = ed25519.sign(hash(domain, text), seed)
        expect([
          same(keys.publicKey, ed25519.getPublicKey(seed)),
          same(ours, theirs),
          isSignedBy(keys.publicKey, domain, text, theirs),
          ed25519.verify(ours, hash(domain, text), keys.publicKey),
        ]).not.toContain(false)
      }),
      { numRuns: 60 },
    )
  })

  it('agrees on the public key of a box', () => {
    fc.assert(
      fc.property(bytes(32), bytes(32), (seed, secret) => {
        const keys = boxKeysOf(seed)
        const opened = openSealed(keys, sealFor(keys.publicKey, secret))
        expect([
          same(keys.publicKey, x25519.getPublicKey(keys.secretKey)),
          opened !== undefined,
          same(opened, secret),
        ]).not.toContain(false)
      }),
      { numRuns: 60 },
    )
  })
})
