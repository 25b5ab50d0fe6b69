import { describe, expect, it } from 'vitest'
import { OWNER, PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

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
})
