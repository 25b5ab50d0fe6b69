import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureOf } from './testing/failure-of.ts'
import { OWNER, PASSPHRASE, NEXT_PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'
import type { Keychain, RevealedKey } from './vault.ts'

/** A keychain that keeps what it is given and hands out tickets for it, and that can be broken in every known way. */
class FakeKeychain implements Keychain {
  isThere = true
  /** It changed the key that it protects with, and wants what it protected before replaced. */
  wantsRenewal = false
  #items: Uint8Array[] = []

  isAvailable(): Promise<boolean> {
    return Promise.resolve(this.isThere)
  }

  protect(key: Uint8Array): Promise<Uint8Array> {
    if (!this.isThere) return Promise.reject(new Error('no keychain'))
    return Promise.resolve(Uint8Array.of(this.#items.push(Uint8Array.from(key)) - 1))
  }

  async reveal([ticket]: Uint8Array): Promise<RevealedKey> {
    const key = this.#items[ticket ?? -1]
    if (!this.isThere || !key) throw new Error('no such item')
    const dataKey = Uint8Array.from(key)
    return this.wantsRenewal ? { dataKey, renewed: await this.protect(key) } : { dataKey }
  }

  putInPlaceOfEverything(key: Uint8Array): void {
    this.#items = this.#items.map(() => key)
  }

  forgetEverything(): void {
    this.#items = []
  }
}

async function lockedVaultWithKeychain() {
  const keychain = new FakeKeychain()
  const { vault, directory } = startTestVault({ keychain })
  const words = await vault.create(OWNER)
  await vault.setKeychain(true)
  vault.lock()
  return { keychain, vault, directory, words }
}

describe('the keychain', () => {
  it('is off until it is put on, opens the vault, and stops when it is put off', async () => {
    const { vault } = startTestVault({ keychain: new FakeKeychain() })
    await vault.create(OWNER)
    expect(await vault.status()).toMatchObject({ keychain: 'off' })
    vault.lock()
    expect(await failureOf(vault.unlockWithKeychain())).toBe('KEYCHAIN_UNAVAILABLE')
    await vault.unlock(PASSPHRASE)

    await vault.setKeychain(true)
    vault.lock()
    expect(await vault.status()).toEqual({ state: 'locked', keychain: 'on' })
    await vault.unlockWithKeychain()
    expect(await vault.status()).toMatchObject({ state: 'open', keychain: 'on' })

    await vault.setKeychain(false)
    vault.lock()
    expect(await vault.status()).toEqual({ state: 'locked', keychain: 'off' })
    expect(await failureOf(vault.unlockWithKeychain())).toBe('KEYCHAIN_UNAVAILABLE')
  })

  it('still opens the vault after the passphrase was changed', async () => {
    const { vault } = await lockedVaultWithKeychain()
    await vault.unlock(PASSPHRASE)
    await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)
    vault.lock()

    await vault.unlockWithKeychain()

    expect((await vault.status()).state).toBe('open')
  })

  it('cannot be put on where there is none, and can always be put off', async () => {
    const { vault, keychain } = await lockedVaultWithKeychain()
    await vault.unlock(PASSPHRASE)
    keychain.isThere = false

    expect(await failureOf(vault.setKeychain(true))).toBe('KEYCHAIN_UNAVAILABLE')
    await vault.setKeychain(false)

    keychain.isThere = true
    expect(await vault.status()).toMatchObject({ keychain: 'off' })
    const without = startTestVault()
    await without.vault.create(OWNER)
    expect(await failureOf(without.vault.setKeychain(true))).toBe('KEYCHAIN_UNAVAILABLE')
  })

  it('leaves the vault locked when it is locked while the keychain answers', async () => {
    const keychain = new FakeKeychain()
    const { vault } = startTestVault({ keychain })
    await vault.create(OWNER)
    await vault.setKeychain(true)
    vault.lock()
    const reveal = keychain.reveal.bind(keychain)
    keychain.reveal = (item) => {
      vault.lock()
      return reveal(item)
    }

    expect(await failureOf(vault.unlockWithKeychain())).toBe('VAULT_LOCKED')
    expect((await vault.status()).state).toBe('locked')
  })
})

it('keeps what the keychain wants in place of what it protected before', async () => {
  const { keychain, vault, directory } = await lockedVaultWithKeychain()
  const keystore = () => readFileSync(join(directory, 'keystore.json'), 'utf8')
  const before = keystore()
  keychain.wantsRenewal = true

  await vault.unlockWithKeychain()

  expect(keystore()).not.toBe(before)
  keychain.wantsRenewal = false
  vault.lock()
  await vault.unlockWithKeychain()
  expect((await vault.status()).state).toBe('open')
})

describe('a keychain that fails', () => {
  const breakages: Record<string, (keychain: FakeKeychain) => void> = {
    'is gone': (keychain) => void (keychain.isThere = false),
    'was reset': (keychain) => keychain.forgetEverything(),
    'gives the item of another program': (keychain) => keychain.putInPlaceOfEverything(new Uint8Array(32).fill(9)),
    'gives something that is no key': (keychain) => keychain.putInPlaceOfEverything(new Uint8Array(5)),
    'gives nothing': (keychain) => keychain.putInPlaceOfEverything(new Uint8Array(0)),
  }

  for (const [what, breakage] of Object.entries(breakages)) {
    it(`and ${what} leaves the passphrase and the recovery words, and nothing is lost`, async () => {
      const { keychain, vault, directory, words } = await lockedVaultWithKeychain()
      const before = readFileSync(join(directory, 'keystore.json'), 'utf8')
      breakage(keychain)

      expect(await failureOf(vault.unlockWithKeychain())).toBe('KEYCHAIN_UNAVAILABLE')
      expect((await vault.status()).state).toBe('locked')
      await vault.unlock(PASSPHRASE)
      vault.lock()
      expect(readFileSync(join(directory, 'keystore.json'), 'utf8')).toBe(before)
      await vault.recover(words, NEXT_PASSPHRASE)

      expect(await vault.status()).toMatchObject({ state: 'open', ownerName: 'Bilal' })
    })
  }

  it('opens the vault again once it is back', async () => {
    const { keychain, vault } = await lockedVaultWithKeychain()
    keychain.isThere = false
    expect(await vault.status()).toEqual({ state: 'locked', keychain: 'unavailable' })
    expect(await failureOf(vault.unlockWithKeychain())).toBe('KEYCHAIN_UNAVAILABLE')

    keychain.isThere = true

    expect(await vault.status()).toEqual({ state: 'locked', keychain: 'on' })
    await vault.unlockWithKeychain()
  })

  it('counts as unavailable when it only throws', async () => {
    const broken = () => Promise.reject(new Error('broken'))
    const { vault } = startTestVault({ keychain: { isAvailable: broken, protect: broken, reveal: broken } })
    await vault.create(OWNER)

    expect(await vault.status()).toMatchObject({ keychain: 'unavailable' })
    expect(await failureOf(vault.setKeychain(true))).toBe('KEYCHAIN_UNAVAILABLE')
  })
})
