import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { failsWith } from './testing/fails-with.ts'
import { emptyDirectory, OWNER, PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

const NEXT_PASSPHRASE = 'een ander lang geheim'

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
    await failsWith('VAULT_MISSING', vault.unlock(PASSPHRASE))

    expect(readdirSync(directory)).toEqual([])
  })

  it('closes the store and forgets the key when it locks', async () => {
    const { vault, store } = startTestVault()
    await vault.create(OWNER)
    const opened = store()

    vault.lock()

    expect(() => opened.read((db) => db.get('SELECT 1'))).toThrow('not open')
    expect(() => vault.confirmRecovery([])).toThrow('VAULT_LOCKED')
    await failsWith('VAULT_LOCKED', vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE))
    await failsWith('VAULT_LOCKED', vault.renewRecovery(PASSPHRASE))
    await failsWith('VAULT_LOCKED', vault.setKeychain(true))
  })

  it('refuses a hundred wrong passphrases and stays locked', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)
    vault.lock()

    for (let attempt = 0; attempt < 100; attempt += 1) {
      await failsWith('PASSPHRASE_WRONG', vault.unlock(`${PASSPHRASE}${attempt}`))
    }

    expect((await vault.status()).state).toBe('locked')
    await vault.unlock(PASSPHRASE)
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
    await failsWith('VAULT_EXISTS', vault.create(OWNER))
    vault.lock()
    await failsWith('VAULT_EXISTS', vault.create(OWNER))
    await vault.unlock(PASSPHRASE)
  })

  it('refuses a passphrase below the floor, when made and when changed', async () => {
    const { vault, directory } = startTestVault()
    await failsWith('PASSPHRASE_TOO_WEAK', vault.create({ ...OWNER, passphrase: '123456789' }))
    await failsWith('PASSPHRASE_TOO_WEAK', vault.create({ ...OWNER, passphrase: '      a      ' }))
    expect(readdirSync(directory)).toEqual([])

    await vault.create(OWNER)
    await failsWith('PASSPHRASE_TOO_WEAK', vault.changePassphrase(PASSPHRASE, '123456789'))
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
    await failsWith('PASSPHRASE_WRONG', vault.unlock(PASSPHRASE))
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

    await failsWith('PASSPHRASE_WRONG', again.vault.unlock(PASSPHRASE))
    await again.vault.unlock(NEXT_PASSPHRASE)
  })

  it('needs the passphrase of now', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)

    await failsWith('PASSPHRASE_WRONG', vault.changePassphrase(NEXT_PASSPHRASE, 'nog een ander geheim'))

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

    await failsWith('VAULT_LOCKED', unlocking)
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

    await failsWith('VAULT_LOCKED', changing)
    await failsWith('PASSPHRASE_WRONG', slow.vault.unlock(NEXT_PASSPHRASE))
    await slow.vault.unlock(PASSPHRASE)
  })

  it('do nothing after closing', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)

    vault.close()

    await failsWith('VAULT_LOCKED', vault.unlock(PASSPHRASE))
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

describe('a making that was cut off', () => {
  it('counts as none before the key file stands', async () => {
    const { vault, directory } = startTestVault()
    writeFileSync(join(directory, 'new-0c7f2f3a-5a54-4e0e-8a8e-2f1c9d1b7a55.db'), 'half a store')

    await vault.create(OWNER)

    expect((await vault.status()).state).toBe('open')
  })

  it('is finished by the next opening after that', async () => {
    const { vault, directory } = startTestVault()
    await vault.create(OWNER)
    vault.close()
    const { keystore } = JSON.parse(readFileSync(join(directory, 'keystore.json'), 'utf8')) as {
      keystore: { vaultId: string }
    }
    const cutOff = emptyDirectory()
    copyAs(directory, cutOff, { 'vault.db': `new-${keystore.vaultId}.db`, 'keystore.json': 'keystore.json' })

    const again = startTestVault({ directory: cutOff })
    await again.vault.unlock(PASSPHRASE)

    expect(existsSync(join(cutOff, 'vault.db'))).toBe(true)
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
    await failsWith('VAULT_LOCKED', locked)

    await vault.unlock(PASSPHRASE)

    expect((await vault.status()).state).toBe('open')
    expect(JSON.parse(readFileSync(join(directory, 'keystore.json'), 'utf8'))).toMatchObject({
      keystore: { passphrase: { derivation: { algorithm: 'argon2id', passes: 3, memoryBytes: 256 * 1024 * 1024 } } },
    })
  })
})

function copyAs(from: string, to: string, names: Record<string, string>): void {
  for (const [name, as] of Object.entries(names)) writeFileSync(join(to, as), readFileSync(join(from, name)))
}
