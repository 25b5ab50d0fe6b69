import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { fromPublic, fromSeed } from '@nats-io/nkeys'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/runs.ts'
import { relayKeyOf, relayKeyOfBytes } from './relay-key.ts'
import { nkeySeedOf } from './nkey-seed.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('the key of a device on a relay', () => {
  it('is an nkey that the library takes for one, whatever bytes it is made of', () => {
    fc.assert(
      fc.property(bytes, (seed) => {
        const key = relayKeyOfBytes(seed)
        const [pair, nonce] = [fromSeed(new TextEncoder().encode(key.seed)), Buffer.from('nonce')]

        expect(key).toEqual(relayKeyOf(key.seed))
        expect(key.publicKey).toMatch(/^U[A-Z2-7]{55}$/)
        expect(fromPublic(key.publicKey).verify(nonce, pair.sign(nonce))).toBe(true)
      }),
      { numRuns: runs(2, 500) },
    )
  })

  it('signs with Ed25519 of those very bytes', () => {
    const seed = Uint8Array.from({ length: 32 }, (_, place) => place)
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
    const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
    const signature = Buffer.from(fromSeed(new TextEncoder().encode(nkeySeedOf(seed))).sign(Buffer.from('nonce')))

    expect(sign(null, Buffer.from('nonce'), key)).toEqual(signature)
    expect(verify(null, Buffer.from('nonce'), createPublicKey(key), signature)).toBe(true)
  })
})
