import { beforeAll, describe, expect, it } from 'vitest'
import { randomBytes } from '../crypto/bytes.ts'
import { cryptoReady } from '../crypto/sodium.ts'
import { newKeystore } from './new-keystore.ts'
import { isDataKeyOf, unwrapWithPassphrase, unwrapWithRecovery, wrapWithPassphrase } from './wraps.ts'

const PASSPHRASE = 'zeven stille fietsen'

beforeAll(() => cryptoReady)

const madeFor = (vaultId: string) => newKeystore(vaultId, PASSPHRASE, 'quick-for-tests')

describe('the ways to the data key', () => {
  it('give the same key', async () => {
    const { dataKey, words, keystore } = await madeFor('a')

    expect(await unwrapWithPassphrase(keystore, PASSPHRASE)).toEqual(dataKey)
    expect(unwrapWithRecovery(keystore, words)).toEqual(dataKey)
    expect(isDataKeyOf(keystore, dataKey)).toBe(true)
    expect(isDataKeyOf(keystore, randomBytes(32))).toBe(false)
    expect(isDataKeyOf(keystore, dataKey.subarray(1))).toBe(false)
  })

  it('are sealed anew each time, so that two key files tell nothing about each other', async () => {
    const { dataKey } = await madeFor('a')
    const [one, other] = [
      await wrapWithPassphrase(dataKey, 'a', PASSPHRASE, 'quick-for-tests'),
      await wrapWithPassphrase(dataKey, 'a', PASSPHRASE, 'quick-for-tests'),
    ]

    expect(one.derivation.salt).not.toEqual(other.derivation.salt)
    expect(one.sealed.bytes).not.toEqual(other.sealed.bytes)
  })

  it('are bound to their vault: moved to another, they open nothing', async () => {
    const { words, keystore } = await madeFor('a')
    const moved = { ...keystore, vaultId: 'b' }

    expect(await unwrapWithPassphrase(moved, PASSPHRASE)).toBeUndefined()
    expect(unwrapWithRecovery(moved, words)).toBeUndefined()
  })

  it('are bound to what they were derived with and to each bit', async () => {
    const { keystore } = await madeFor('a')
    const { derivation, sealed } = keystore.passphrase
    const bytes = sealed.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))

    const changed = [
      { derivation: { ...derivation, passes: 2 }, sealed },
      { derivation: { ...derivation, salt: randomBytes(16) }, sealed },
      { derivation, sealed: { ...sealed, bytes } },
      { derivation, sealed: { ...sealed, nonce: randomBytes(24) } },
      { derivation, sealed: keystore.recovery.sealed },
    ]

    for (const passphrase of changed) {
      expect(await unwrapWithPassphrase({ ...keystore, passphrase }, PASSPHRASE)).toBeUndefined()
    }
  })
})
