import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureOf } from './testing/failure-of.ts'
import { emptyDirectory, NEXT_PASSPHRASE, OWNER, PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

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

describe('a store that is not there', () => {
  it('is damage, and no empty one is made in its place', async () => {
    for (const left of ['nothing', 'an empty file']) {
      const { vault, directory } = startTestVault()
      const words = await vault.create(OWNER)
      vault.close()
      const path = join(directory, 'vault.db')
      if (left === 'nothing') rmSync(path)
      else truncateSync(path)

      const again = startTestVault({ directory })
      expect(await failureOf(again.vault.unlock(PASSPHRASE)), `${left}`).toBe('VAULT_DAMAGED')
      expect(await failureOf(again.vault.recover(words, PASSPHRASE)), `${left}`).toBe('VAULT_DAMAGED')

      expect(existsSync(path) && statSync(path).size > 0).toBe(false)
      expect((await again.vault.status()).state).toBe('locked')
    }
  })

  it('is found damaged, not asked for another passphrase, when it belongs to another vault', async () => {
    const mine = startTestVault()
    const other = startTestVault()
    await mine.vault.create(OWNER)
    await other.vault.create(OWNER)
    mine.vault.close()
    other.vault.close()
    copyAs(other.directory, mine.directory, { 'vault.db': 'vault.db' })

    const { vault } = startTestVault({ directory: mine.directory })

    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('VAULT_DAMAGED')
  })

  it("without its key file is somebody's vault still: nothing is made over it", async () => {
    const { vault, directory } = startTestVault()
    await vault.create(OWNER)
    vault.close()
    rmSync(join(directory, 'keystore.json'))
    rmSync(join(directory, 'keystore.previous.json'))

    const again = startTestVault({ directory })

    expect(await failureOf(again.vault.status())).toBe('KEYSTORE_DAMAGED')
    expect(await failureOf(again.vault.create(OWNER))).toBe('VAULT_EXISTS')
  })

  it('is not touched by recovery when it is damaged, nor is the key file', async () => {
    const { vault, directory } = startTestVault()
    const words = await vault.create(OWNER)
    vault.close()
    const keystore = readFileSync(join(directory, 'keystore.json'), 'utf8')
    writeFileSync(join(directory, 'vault.db'), Buffer.alloc(40_960, 7))

    const again = startTestVault({ directory })

    expect(await failureOf(again.vault.recover(words, NEXT_PASSPHRASE))).toBe('VAULT_DAMAGED')
    expect(readFileSync(join(directory, 'keystore.json'), 'utf8')).toBe(keystore)
    expect(readFileSync(join(directory, 'vault.db')).equals(Buffer.alloc(40_960, 7))).toBe(true)
  })
})

function copyAs(from: string, to: string, names: Record<string, string>): void {
  for (const [name, as] of Object.entries(names)) writeFileSync(join(to, as), readFileSync(join(from, name)))
}
