import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { failureOf } from './testing/failure-of.ts'
import { OWNER, PASSPHRASE, NEXT_PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

describe('a vault', () => {
  it('is missing until it is made, then open, then locked, then open again', async () => {
    const { vault } = startTestVault()
    expect(await vault.status()).toEqual({ state: 'missing' })

    const words = await vault.create(OWNER)
    expect(words).toHaveLength(12)
    expect(await vault.status()).toEqual({
      state: 'open',
      ownerName: 'Bilal',
      keychain: 'unavailable',
      recoveryConfirmed: false,
      demo: false,
    })

    vault.lock()
    expect(await vault.status()).toEqual({ state: 'locked', keychain: 'unavailable' })

    await vault.unlock(PASSPHRASE)
    expect((await vault.status()).state).toBe('open')
  })

  it('leaves no trace on disk of a vault that is only looked for', async () => {
    const { vault, directory } = startTestVault()

    await vault.status()
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('VAULT_MISSING')

    expect(readdirSync(directory)).toEqual([])
  })

  it('closes the store and forgets the key when it locks', async () => {
    const { vault, store } = startTestVault()
    await vault.create(OWNER)
    const opened = store()

    vault.lock()

    expect(() => opened.read((db) => db.get('SELECT 1'))).toThrow('not open')
    expect(() => vault.confirmRecovery([])).toThrow('VAULT_LOCKED')
    expect(await failureOf(vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE))).toBe('VAULT_LOCKED')
    expect(await failureOf(vault.renewRecovery(PASSPHRASE))).toBe('VAULT_LOCKED')
    expect(await failureOf(vault.setKeychain(true))).toBe('VAULT_LOCKED')
  })

  it('refuses a hundred wrong passphrases and stays locked', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)
    vault.lock()

    for (let attempt = 0; attempt < 100; attempt += 1) {
      expect(await failureOf(vault.unlock(`${PASSPHRASE}${attempt}`))).toBe('PASSPHRASE_WRONG')
    }

    expect((await vault.status()).state).toBe('locked')
    await vault.unlock(PASSPHRASE)
  })

  it('tells a wrong passphrase from the right one while it is open, and stays open', async () => {
    const { vault, store } = startTestVault()
    await vault.create(OWNER)
    const opened = store()

    expect(await failureOf(vault.unlock(NEXT_PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe(null)

    expect(store()).toBe(opened)
    expect((await vault.status()).state).toBe('open')
  })

  it('takes a passphrase that another keyboard spells with other characters for the same', async () => {
    const { vault } = startTestVault()
    await vault.create({ ...OWNER, passphrase: 'caf\u00e9 bij de brug' })
    vault.lock()

    await vault.unlock('cafe\u0301 bij de brug')

    expect((await vault.status()).state).toBe('open')
  })

  it('is made once: a second making is refused, open or locked', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)
    expect(await failureOf(vault.create(OWNER))).toBe('VAULT_EXISTS')
    vault.lock()
    expect(await failureOf(vault.create(OWNER))).toBe('VAULT_EXISTS')
    await vault.unlock(PASSPHRASE)
  })

  it('refuses a passphrase below the floor, when made and when changed', async () => {
    const { vault, directory } = startTestVault()
    expect(await failureOf(vault.create({ ...OWNER, passphrase: '123456789' }))).toBe('PASSPHRASE_TOO_WEAK')
    expect(await failureOf(vault.create({ ...OWNER, passphrase: '      a      ' }))).toBe('PASSPHRASE_TOO_WEAK')
    expect(readdirSync(directory)).toEqual([])

    await vault.create(OWNER)
    expect(await failureOf(vault.changePassphrase(PASSPHRASE, '123456789'))).toBe('PASSPHRASE_TOO_WEAK')
  })
})

describe('changing the passphrase', () => {
  it('keeps the data, takes the new one and stops taking the old one', async () => {
    const { vault, store, directory } = startTestVault()
    await vault.create(OWNER)
    store().write((db) => db.run("INSERT INTO vault_facts VALUES ('test', 'still here')"))
    const pages = () => readFileSync(join(directory, 'vault.db'))
    vault.lock()
    const before = pages()
    await vault.unlock(PASSPHRASE)

    await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)

    vault.lock()
    expect(pages().equals(before)).toBe(true)
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await vault.unlock(NEXT_PASSPHRASE)
    expect(store().read((db) => db.get("SELECT value FROM vault_facts WHERE name = 'test'"))).toEqual({
      value: 'still here',
    })
  })

  it('leaves no older key file behind that the old passphrase still opens', async () => {
    const { vault, directory } = startTestVault()
    await vault.create(OWNER)
    await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)
    vault.close()

    writeFileSync(join(directory, 'keystore.json'), 'damaged')
    const again = startTestVault({ directory })

    expect(await failureOf(again.vault.unlock(PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await again.vault.unlock(NEXT_PASSPHRASE)
  })

  it('needs the passphrase of now', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)

    expect(await failureOf(vault.changePassphrase(NEXT_PASSPHRASE, 'nog een ander geheim'))).toBe('PASSPHRASE_WRONG')

    vault.lock()
    await vault.unlock(PASSPHRASE)
  })
})

describe('several calls at once', () => {
  it('make one vault out of a double click on making', async () => {
    const { vault, directory } = startTestVault()

    const [first, second] = await Promise.allSettled([vault.create(OWNER), vault.create(OWNER)])

    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'VAULT_EXISTS' } })
    expect(readdirSync(directory).filter((name) => name.endsWith('.db'))).toEqual(['vault.db'])
  })

  it('open the store once after a double click on unlocking', async () => {
    let opened = 0
    const { vault } = startTestVault({ onOpen: () => void (opened += 1) })
    await vault.create(OWNER)
    vault.lock()

    await Promise.all([vault.unlock(PASSPHRASE), vault.unlock(PASSPHRASE), vault.unlock(PASSPHRASE)])

    expect(opened).toBe(2)
  })

  it('leave the vault locked when it is locked right after unlocking was asked', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)
    vault.lock()

    const unlocking = vault.unlock(PASSPHRASE)
    vault.lock()

    expect(await failureOf(unlocking)).toBe('VAULT_LOCKED')
    expect((await vault.status()).state).toBe('locked')
    await vault.unlock(PASSPHRASE)
  })

  it('change nothing when the vault is locked while the new key is derived', async () => {
    const { vault, directory } = startTestVault()
    await vault.create(OWNER)
    vault.close()
    const slow = startTestVault({ directory, keyDerivation: 'strong' })
    await slow.vault.unlock(PASSPHRASE)

    const changing = slow.vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)
    await setTimeout(100)
    slow.vault.lock()

    expect(await failureOf(changing)).toBe('VAULT_LOCKED')
    expect(await failureOf(slow.vault.unlock(NEXT_PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await slow.vault.unlock(PASSPHRASE)
  })

  it('do nothing after closing', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)

    vault.close()

    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('VAULT_LOCKED')
  })
})

describe('what hangs on the vault', () => {
  it('is told of every change of state, and lets go before the store closes', async () => {
    const told: string[] = []
    const { vault, store } = startTestVault({
      onOpen: () => void told.push('open'),
      onLock: () => void told.push('lock'),
      onChange: () => void told.push('change'),
    })

    await vault.create(OWNER)
    const opened = store()
    vault.lock()
    vault.lock()

    expect(told).toEqual(['open', 'change', 'lock', 'change'])
    expect(() => opened.read((db) => db.get('SELECT 1'))).toThrow('not open')
  })

  it('locks the vault again when it cannot open', async () => {
    const failing = startTestVault({
      onOpen() {
        throw new Error('nothing to build on')
      },
    })

    await expect(failing.vault.create(OWNER)).rejects.toThrow('nothing to build on')

    expect((await failing.vault.status()).state).toBe('locked')
  })
})

describe('the key derivation for people', () => {
  it('takes three passes over 256 MiB for each guess, and may be locked meanwhile', async () => {
    const { vault, directory } = startTestVault({ keyDerivation: 'strong' })
    await vault.create(OWNER)
    vault.lock()
    const locked = vault.unlock(PASSPHRASE)
    await setTimeout(100)
    vault.lock()
    expect(await failureOf(locked)).toBe('VAULT_LOCKED')

    await vault.unlock(PASSPHRASE)

    expect((await vault.status()).state).toBe('open')
    expect(JSON.parse(readFileSync(join(directory, 'keystore.json'), 'utf8'))).toMatchObject({
      keystore: { passphrase: { derivation: { algorithm: 'argon2id', passes: 3, memoryBytes: 256 * 1024 * 1024 } } },
    })
  })
})
