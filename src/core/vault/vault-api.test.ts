import { setImmediate } from 'node:timers/promises'
import { ORPCError, safe } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { startTestCore, TEST_PASSPHRASE } from '../testing/start-test-core.ts'

const NEXT_PASSPHRASE = 'een ander lang geheim'

async function codeOf(call: Promise<unknown>): Promise<unknown> {
  const { error } = await safe(call)
  return error instanceof ORPCError && error.defined ? error.code : undefined
}

describe('the vault, as a window asks for it', () => {
  it('tells its state, and nothing of what is in it while it is locked', async () => {
    const { client } = await startTestCore()
    expect(await client.vault.status()).toEqual({
      state: 'open',
      ownerName: 'Bilal',
      keychain: 'unavailable',
      recoveryConfirmed: true,
      demo: false,
    })

    await client.vault.lock()

    expect(await client.vault.status()).toEqual({ state: 'locked', keychain: 'unavailable' })
  })

  it('refuses everything else while it is locked', async () => {
    const { client } = await startTestCore()
    await client.vault.lock()

    const calls = [
      client.vault.changePassphrase({ current: TEST_PASSPHRASE, next: NEXT_PASSPHRASE }),
      client.vault.renewRecovery({ passphrase: TEST_PASSPHRASE }),
      client.vault.rename({ ownerName: 'Truus' }),
      client.vault.setKeychain({ on: true }),
      client.vault.confirmRecovery({ words: [0, 1].map((place) => ({ place, word: 'zoo' })) }),
      client.documents.recent({}),
    ]

    for (const call of calls) expect(await codeOf(call)).toBe('VAULT_LOCKED')
  })

  it('names what went wrong by the table of errors', async () => {
    const { client } = await startTestCore()
    const owner = { ownerName: 'Bilal', passphrase: 'kort', language: 'nl' as const, contents: 'empty' as const }
    expect(await codeOf(client.vault.create(owner))).toBe('PASSPHRASE_TOO_WEAK')
    expect(await codeOf(client.vault.create({ ...owner, passphrase: NEXT_PASSPHRASE }))).toBe('VAULT_EXISTS')
    expect(await codeOf(client.vault.setKeychain({ on: true }))).toBe('KEYCHAIN_UNAVAILABLE')
    expect(
      await codeOf(client.vault.changePassphrase({ current: NEXT_PASSPHRASE, next: 'nog een ander geheim' })),
    ).toBe('PASSPHRASE_WRONG')

    await client.vault.lock()

    expect(await codeOf(client.vault.unlock({ passphrase: NEXT_PASSPHRASE }))).toBe('PASSPHRASE_WRONG')
    expect(await codeOf(client.vault.unlockWithKeychain())).toBe('KEYCHAIN_UNAVAILABLE')
    expect(await codeOf(client.vault.recover({ words: Array(12).fill('zoo'), passphrase: NEXT_PASSPHRASE }))).toBe(
      'RECOVERY_WORDS_WRONG',
    )
  })

  it('changes the passphrase, and opens with renewed recovery words', async () => {
    const { client } = await startTestCore()
    await client.vault.changePassphrase({ current: TEST_PASSPHRASE, next: NEXT_PASSPHRASE })
    const { recoveryWords } = await client.vault.renewRecovery({ passphrase: NEXT_PASSPHRASE })
    await client.vault.lock()

    await client.vault.recover({ words: recoveryWords, passphrase: TEST_PASSPHRASE })

    expect(await client.vault.status()).toMatchObject({ state: 'open', recoveryConfirmed: true })
    await client.vault.lock()
    await client.vault.unlock({ passphrase: TEST_PASSPHRASE })
  })

  it('calls its owner otherwise from then on, also after a crash, and tells listeners', async () => {
    const core = await startTestCore()
    const changes = await core.client.changes.watch()
    const next = changes.next()
    await setImmediate() // by then it listens

    await core.client.vault.rename({ ownerName: '  Truus ' })

    expect(await next).toMatchObject({ value: { topic: 'vault' } })
    await changes.return()
    await core.reopen('after-crash')
    expect(await core.client.vault.status()).toMatchObject({ state: 'open', ownerName: 'Truus' })
  })

  it('keeps the name of its owner when the next one says nothing', async () => {
    const { client } = await startTestCore()
    for (const ownerName of ['', '   ', 'a'.repeat(81)])
      await expect(client.vault.rename({ ownerName })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await client.vault.status()).toMatchObject({ ownerName: 'Bilal' })
  })

  it('tells listeners when it locks', async () => {
    const { client } = await startTestCore()
    const changes = await client.changes.watch()
    const next = changes.next()
    await setImmediate() // by then it listens

    await client.vault.lock()

    expect(await next).toMatchObject({ value: { topic: 'vault' } })
    await changes.return()
  })

  it('goes on with what was written after it was closed and opened', async () => {
    const core = await startTestCore()
    const { id } = await core.client.archive.create({ kind: 'lesson', language: 'nl' })

    await core.reopen('orderly')

    expect((await core.client.documents.recent({})).map((line) => line.id)).toContain(id)
  })
})
