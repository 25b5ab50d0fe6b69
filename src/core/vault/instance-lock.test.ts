import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { failureOf } from './testing/failure-of.ts'
import { OWNER, PASSPHRASE, NEXT_PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

describe('a second Ruimte on the same vault', () => {
  it('may look at it and gets no way in while the first has it', async () => {
    const first = startTestVault()
    const words = await first.vault.create(OWNER)
    const { vault } = startTestVault({ directory: first.directory })

    expect(await vault.status()).toEqual({ state: 'locked', keychain: 'unavailable' })
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('VAULT_IN_USE')
    expect(await failureOf(vault.recover(words, NEXT_PASSPHRASE))).toBe('VAULT_IN_USE')
    expect(await failureOf(vault.unlockWithKeychain())).toBe('VAULT_IN_USE')
    expect(await failureOf(vault.create(OWNER))).toBe('VAULT_IN_USE')
  })

  it('still gets none when the first is locked, and gets in when it has closed', async () => {
    const first = startTestVault()
    await first.vault.create(OWNER)
    const { vault } = startTestVault({ directory: first.directory })

    first.vault.lock()
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('VAULT_IN_USE')
    first.vault.close()
    await vault.unlock(PASSPHRASE)

    expect((await vault.status()).state).toBe('open')
  })

  it('uses what the first made of the key file before it let go', async () => {
    const first = startTestVault()
    await first.vault.create(OWNER)
    const { vault } = startTestVault({ directory: first.directory })
    await vault.status()

    await first.vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE)
    first.vault.close()

    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await vault.unlock(NEXT_PASSPHRASE)
  })

  it('gets in after another process that had the vault was killed', async () => {
    const made = startTestVault()
    await made.vault.create(OWNER)
    made.vault.close()
    const other = await processThatHolds(made.directory)
    const { vault } = startTestVault({ directory: made.directory })
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('VAULT_IN_USE')

    other.kill('SIGKILL')
    await once(other, 'exit')
    await vault.unlock(PASSPHRASE)

    expect((await vault.status()).state).toBe('open')
  })
})

async function processThatHolds(directory: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./testing/hold-lock.ts', import.meta.url))
  const child = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}
