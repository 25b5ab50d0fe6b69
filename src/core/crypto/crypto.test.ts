import { beforeAll, describe, expect, it } from 'vitest'
import { seal, unseal } from './aead.ts'
import { stretch } from './argon2.ts'
import { randomBytes, sameBytes, wipe } from './bytes.ts'
import { hash, keyedHash } from './hash.ts'
import { cryptoReady } from './sodium.ts'
import { deriveKey } from '../vault/derive-key.ts'

beforeAll(() => cryptoReady)

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('crypto', () => {
  it('keeps what it prints short when the library fails', () => {
    const failures = [
      () => seal(randomBytes(32), randomBytes(5), ''),
      () => stretch(randomBytes(8), randomBytes(3), { passes: 1, memoryBytes: 8192 }),
      () => keyedHash(randomBytes(65), 'ruimte/test/a/1', ''),
    ]
    for (const fail of failures) {
      expect(fail).toThrow(/^(sealing|deriving a key|hashing) failed$/)
      expect(stackOf(fail).length).toBeLessThan(5000)
    }
  })

  it('gives different hashes for what reads the same once joined', () => {
    expect(hash('ruimte/test/a/1', '2')).not.toEqual(hash('ruimte/test/a/12', ''))
    expect(hash('ruimte/test/a/1', 'b')).not.toEqual(keyedHash(randomBytes(32), 'ruimte/test/a/1', 'b'))
  })

  it('seals under a fresh nonce and opens only in the same context', () => {
    const [secret, key] = [randomBytes(32), randomBytes(32)]
    const sealed = seal(secret, key, 'here')

    expect(unseal(sealed, key, 'here')).toEqual(secret)
    expect(unseal(sealed, key, 'there')).toBeUndefined()
    expect(unseal(sealed, randomBytes(32), 'here')).toBeUndefined()
    expect(seal(secret, key, 'here').nonce).not.toEqual(sealed.nonce)
  })

  it('wipes in place', () => {
    const secret = randomBytes(32)
    wipe(secret, undefined)
    expect(secret.every((byte) => byte === 0)).toBe(true)
  })

  it('compares by content', () => {
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false)
  })
})

describe('a key from a passphrase', () => {
  const salt = new Uint8Array(16).fill(7)

  it('is Argon2id as others compute it', () => {
    const cost = { passes: 1, memoryBytes: 8192 }
    // By OpenSSL: crypto.argon2Sync('argon2id', { message, nonce: salt, parallelism: 1, tagLength: 32, memory: 8, passes: 1 })
    const known = '6bc9c4781a2baae0283fa5739e3bbf0572b5770236479a7eadc3c75768d9b99f'
    expect(hex(stretch(Buffer.from('zeven stille fietsen'), salt, cost))).toBe(known)
  })

  it('is the same from a thread of its own as in place', async () => {
    const cost = { passes: 1, memoryBytes: 1024 * 1024 }
    expect(await deriveKey('één', salt, cost)).toEqual(stretch(Buffer.from('één'), salt, cost))
  })

  it('fails with one short sentence when the thread cannot derive it', async () => {
    await expect(deriveKey('x', salt.subarray(3), { passes: 1, memoryBytes: 1024 * 1024 })).rejects.toThrow(
      /^deriving a key failed$/,
    )
  })
})

function stackOf(fail: () => unknown): string {
  try {
    fail()
    return ''
  } catch (error) {
    return error instanceof Error ? `${error.stack}` : ''
  }
}
