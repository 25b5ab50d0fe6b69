import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BackupStep } from '#shared/contract/vault.ts'
import type { UnixMs } from '#shared/units.ts'
import { owe } from '../store/owed.ts'
import { makeBackup } from './make-backup.ts'
import { failureOf } from './testing/failure-of.ts'
import { emptyDirectory, NEXT_PASSPHRASE, OWNER, PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'
import type { Keychain, Vault } from './vault.ts'

const CHUNK = 10_000
const nowMs = Date.UTC(2026, 10, 23, 12) as UnixMs

async function backupOf(vault: Vault): Promise<Uint8Array> {
  const steps: BackupStep[] = []
  for await (const step of makeBackup({ vault, nowMs, isOpen: () => true }, undefined)) steps.push(step)
  return Buffer.concat(steps.flatMap((step) => (step.type === 'bytes' ? [step.bytes] : [])))
}

async function restore(vault: Vault, backup: Uint8Array): Promise<void> {
  for (let start = 0, part = 0; start < backup.byteLength; start += CHUNK, part += 1) {
    const end = start + CHUNK
    await vault.restore({ part, bytes: backup.subarray(start, end), isLast: end >= backup.byteLength })
  }
}

async function someVault() {
  const keychain: Keychain = {
    isAvailable: () => Promise.resolve(true),
    protect: () => Promise.resolve(Uint8Array.of(1)),
    reveal: () => Promise.reject(new Error('another machine')),
  }
  const { vault, directory, store } = startTestVault({ keychain })
  const words = await vault.create(OWNER)
  await vault.setKeychain(true)
  store().write((db) => db.exec("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('what was written')"))
  return { vault, directory, store, words, backup: await backupOf(vault) }
}

describe('a backup', () => {
  it('opens on another machine with the passphrase, with all that was in it but the way in by the keychain of this one', async () => {
    const { backup } = await someVault()
    const elsewhere = startTestVault()

    await restore(elsewhere.vault, backup)

    expect(await elsewhere.vault.status()).toMatchObject({ state: 'locked', keychain: 'unavailable' })
    await elsewhere.vault.unlock(PASSPHRASE)
    expect(elsewhere.store().read((db) => db.get('SELECT text FROM notes'))).toEqual({ text: 'what was written' })
    expect(elsewhere.store().findDamage()).toEqual([])
    expect(readdirSync(elsewhere.directory).filter((name) => /incoming|new-/.test(name))).toEqual([])
    expect(readFileSync(join(elsewhere.directory, 'keystore.json'), 'utf8')).toContain('"keychain": null')
  })

  it('opens with the recovery words of when it was made, whatever the passphrase became', async () => {
    const { vault, words, backup } = await someVault()
    await vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)
    const elsewhere = startTestVault()
    await restore(elsewhere.vault, backup)

    expect(await failureOf(elsewhere.vault.unlock(NEXT_PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await elsewhere.vault.recover(words, NEXT_PASSPHRASE)

    expect((await elsewhere.vault.status()).state).toBe('open')
  })

  it('shows nothing of what is in it, and leaves no copy behind', async () => {
    const { backup, directory } = await someVault()

    expect(Buffer.from(backup).includes('what was written')).toBe(false)
    expect(Buffer.from(backup).includes('SQLite format 3')).toBe(false)
    expect(readdirSync(directory)).not.toContain('vault.db.backup')
  })

  it('is the store of when it began, whole, whatever is written and erased while it is made', async () => {
    const { vault, store, directory } = await someVault()
    const log = () => statSync(join(directory, 'vault.db-wal')).size
    store().write((db) => db.run('INSERT INTO notes VALUES (?)', 'long '.repeat(400_000)))
    const parts: Uint8Array[] = []
    const logs: number[] = []
    for await (const step of makeBackup({ vault, nowMs, isOpen: () => true }, undefined)) {
      if (step.type !== 'bytes') continue
      parts.push(step.bytes)
      store().write((db) => db.run('INSERT INTO notes VALUES (?)', 'later '.repeat(100_000)))
      if (parts.length === 2) store().erase((db) => db.run("DELETE FROM notes WHERE text LIKE 'long%'"))
      logs.push(log())
    }

    expect(parts.length).toBeGreaterThan(5)
    expect(Math.min(...logs)).toBeGreaterThan(100_000)
    expect(log()).toBe(0)
    expect(store().read((db) => db.get("SELECT 1 FROM notes WHERE text LIKE 'long%'"))).toBeUndefined()
    expect(store().findDamage()).toEqual([])
    const backup = Buffer.concat(parts)
    for (const words of ['long long', 'later later', 'what was written']) expect(backup.includes(words)).toBe(false)
    const elsewhere = startTestVault()
    await elsewhere.vault.restore({ part: 0, bytes: backup, isLast: true })
    await elsewhere.vault.unlock(PASSPHRASE)
    const texts = elsewhere
      .store()
      .read((db) => db.all<{ text: string }>('SELECT substr(text, 1, 5) AS text FROM notes'))
    expect(texts).toEqual([{ text: 'what ' }, { text: 'long ' }])
    expect(elsewhere.store().findDamage()).toEqual([])
  })

  it('that somebody stopped leaves no copy behind, and the log of writes goes into the store again', async () => {
    const { vault, directory, store } = await someVault()
    const gone = new AbortController()
    await makeBackup({ vault, nowMs, isOpen: () => true }, gone.signal).next()
    gone.abort()
    for await (const step of makeBackup({ vault, nowMs, isOpen: () => true }, undefined)) if (step) break

    expect(readdirSync(directory).filter((name) => !/^(?:keystore|vault\.(?:db|lock))/.test(name))).toEqual([])
    store().write((db) => db.run('INSERT INTO notes VALUES (?)', 'x'.repeat(6_000_000)))
    expect(statSync(join(directory, 'vault.db')).size).toBeGreaterThan(6_000_000)
  })

  it('is a copy where what was erased still stands in the file, and no copy stays behind, nor what a crash left of one', async () => {
    const { vault, directory, store } = await someVault()
    const path = join(directory, 'vault.db.backup')
    store().write((db) => owe(db, 'rewriteOwed'))
    for await (const step of makeBackup({ vault, nowMs, isOpen: () => true }, undefined)) {
      expect(existsSync(path)).toBe(true)
      if (step) break
    }
    expect(existsSync(path)).toBe(false)

    vault.lock()
    writeFileSync(path, 'left by a crash')
    await vault.unlock(PASSPHRASE)

    expect(existsSync(path)).toBe(false)
  })

  it('stops when the vault was locked meanwhile, also when it is open again', async () => {
    const { vault } = await someVault()
    const steps = makeBackup({ vault, nowMs, isOpen: () => true }, undefined)
    await steps.next()
    vault.lock()
    await vault.unlock(PASSPHRASE)

    expect(await failureOf(steps.next())).toBe('VAULT_LOCKED')
  })

  it('stops when the vault is locked meanwhile', async () => {
    const { vault } = await someVault()
    let isOpen = true
    const steps = makeBackup({ vault, nowMs, isOpen: () => isOpen }, undefined)
    await steps.next()
    isOpen = false

    expect(await failureOf(steps.next())).toBe('VAULT_LOCKED')
  })
})

describe('restoring', () => {
  it('never puts anything over a vault that is there', async () => {
    const { backup } = await someVault()
    const mine = startTestVault()
    await mine.vault.create({ ...OWNER, ownerName: 'Samira' })

    expect(await failureOf(restore(mine.vault, backup))).toBe('VAULT_EXISTS')

    expect(await mine.vault.status()).toMatchObject({ state: 'open', ownerName: 'Samira' })
  })

  it('refuses a file that is cut off, changed anywhere, or something else, and the place stays empty', async () => {
    const { backup } = await someVault()
    const changedAt = (place: number) => {
      const changed = Uint8Array.from(backup)
      changed[place] = (changed[place] ?? 0) ^ 1
      return changed
    }
    const files = {
      'the first line': changedAt(3),
      'the length of the key file': changedAt(16),
      'the key file': changedAt(200),
      'the store': changedAt(backup.byteLength >> 1),
      'the digest': changedAt(backup.byteLength - 1),
      'its last bytes are gone': backup.subarray(0, -100),
      'half of it is gone': backup.subarray(0, backup.byteLength >> 1),
      'a letter': Buffer.from('Beste collega, hierbij de notulen.'),
    }
    const { vault, directory } = startTestVault()

    for (const [name, file] of Object.entries(files)) {
      expect(await failureOf(restore(vault, file)), name).toBe('BACKUP_DAMAGED')
      expect(readdirSync(directory), name).toEqual(['vault.lock'])
    }

    await restore(vault, backup)
    expect((await vault.status()).state).toBe('locked')
  })

  it('refuses parts that are not the next one', async () => {
    const { backup } = await someVault()
    const { vault } = startTestVault()
    await vault.restore({ part: 0, bytes: backup.subarray(0, CHUNK), isLast: false })

    expect(
      await failureOf(vault.restore({ part: 2, bytes: backup.subarray(2 * CHUNK, 3 * CHUNK), isLast: false })),
    ).toBe('BACKUP_DAMAGED')
    expect(await failureOf(vault.restore({ part: 1, bytes: backup.subarray(CHUNK), isLast: true }))).toBe(
      'BACKUP_DAMAGED',
    )
  })

  it('can begin anew after it was cut off, and what came in is gone when a vault is made instead', async () => {
    const { backup } = await someVault()
    const directory = emptyDirectory()
    const { vault } = startTestVault({ directory })
    await vault.restore({ part: 0, bytes: backup.subarray(0, CHUNK), isLast: false })
    await restore(vault, backup)
    expect((await vault.status()).state).toBe('locked')

    const other = startTestVault()
    writeFileSync(join(other.directory, 'incoming-backup.db'), 'left by a crash')
    await other.vault.create(OWNER)
    expect(readdirSync(other.directory)).not.toContain('incoming-backup.db')
  })
})
