import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OWNER, PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

describe('a vault where nobody is', () => {
  const MINUTE_MS = 60_000
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }))
  afterEach(() => void vi.useRealTimers())

  it('locks itself and closes the store', async () => {
    const { vault, store } = startTestVault({ lockAfterMinutes: () => 3 })
    await vault.create(OWNER)
    const opened = store()

    vi.advanceTimersByTime(2 * MINUTE_MS)
    vault.stay()
    vi.advanceTimersByTime(2 * MINUTE_MS)
    expect((await vault.status()).state).toBe('open')
    vi.advanceTimersByTime(2 * MINUTE_MS)

    expect((await vault.status()).state).toBe('locked')
    expect(() => opened.read((db) => db.get('SELECT 1'))).toThrow('not open')
  })

  it('locks at the first sign of life after the machine slept', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)

    vi.setSystemTime(Date.now() + 60 * MINUTE_MS)
    vault.stay()

    expect((await vault.status()).state).toBe('locked')
  })

  it('stays open while a session runs, and locks anew after each opening', async () => {
    let isSessionRunning = true
    const { vault } = startTestVault({ mayIdleLock: () => !isSessionRunning })
    await vault.create(OWNER)
    vi.advanceTimersByTime(60 * MINUTE_MS)
    expect((await vault.status()).state).toBe('open')

    isSessionRunning = false
    vi.advanceTimersByTime(11 * MINUTE_MS)
    expect((await vault.status()).state).toBe('locked')
    await vault.unlock(PASSPHRASE)
    vi.advanceTimersByTime(11 * MINUTE_MS)

    expect((await vault.status()).state).toBe('locked')
  })
})
