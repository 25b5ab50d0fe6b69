import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { seal, unseal } from './aead.ts'
import { boxKeysOf, openSealed, sealFor } from './sealed-box.ts'
import { isSignedBy, sign, signingKeysOf } from './signature.ts'
import { cryptoReady } from './sodium.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const flipped = (whole: Uint8Array, at: number) =>
  Uint8Array.from(whole, (byte, index) => (index === at % whole.byteLength ? byte ^ 1 : byte))

describe('what was changed on the way', () => {
  beforeAll(() => cryptoReady)

  it('is no longer signed', () => {
    const keys = signingKeysOf(new Uint8Array(32).fill(1))
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 99 }), fc.nat(), (message, at) => {
        const signature = sign('ruimte/test/sign/1', message, keys.secretKey)
        expect([
          isSignedBy(keys.publicKey, 'ruimte/test/sign/1', message, signature),
          !isSignedBy(keys.publicKey, 'ruimte/test/sign/1', flipped(message, at), signature),
          !isSignedBy(keys.publicKey, 'ruimte/test/sign/1', message, flipped(signature, at)),
          !isSignedBy(keys.publicKey, 'ruimte/test/other/1', message, signature),
        ]).not.toContain(false)
      }),
    )
  })

  it('is refused quietly when keys or signatures are none', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (key, signature) => {
        expect(isSignedBy(key, 'ruimte/test/sign/1', new Uint8Array(1), signature)).toBe(false)
      }),
    )
  })

  it('does not open', () => {
    fc.assert(
      fc.property(bytes(32), fc.nat(), (key, at) => {
        const sealed = seal(Uint8Array.of(1, 2, 3), key, 'here')
        expect([
          unseal({ ...sealed, bytes: flipped(sealed.bytes, at) }, key, 'here') === undefined,
          unseal({ ...sealed, nonce: flipped(sealed.nonce, at) }, key, 'here') === undefined,
        ]).not.toContain(false)
      }),
    )
    const keys = boxKeysOf(new Uint8Array(32).fill(2))
    const box = sealFor(keys.publicKey, Uint8Array.of(9))
    expect(openSealed(keys, flipped(box, 3))).toBeUndefined()
    expect(openSealed(boxKeysOf(new Uint8Array(32).fill(3)), box)).toBeUndefined()
    expect(openSealed(keys, new Uint8Array())).toBeUndefined()
  })
})
