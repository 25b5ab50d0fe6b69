import { wordlist } from '@scure/bip39/wordlists/english.js'
import { describe, expect, it } from 'vitest'
import type { Store } from '../store/store.ts'
import { openTestStore, TEST_KEY } from '../store/testing/test-store.ts'
import { keepRecoveryCheck } from './recovery-check.ts'
import { failureOf } from './testing/failure-of.ts'
import { OWNER, PASSPHRASE, NEXT_PASSPHRASE, startTestVault } from './testing/start-test-vault.ts'

const placed = (words: readonly string[], ...places: number[]) =>
  places.map((place) => ({ place, word: words[place] ?? '' }))
const keptChecks = (store: Store) =>
  store.read((db) => db.all("SELECT name FROM vault_facts WHERE name LIKE 'recoveryCheck.%'")).length

describe('the recovery words', () => {
  it('are twelve words of the list, other ones for each vault', async () => {
    const first = await startTestVault().vault.create(OWNER)
    const second = await startTestVault().vault.create(OWNER)

    expect(first.every((word) => wordlist.includes(word))).toBe(true)
    expect(second).not.toEqual(first)
  })

  it('open the vault and set a new passphrase, while the old one stops', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)
    vault.lock()

    await vault.recover(words, NEXT_PASSPHRASE)

    expect(await vault.status()).toMatchObject({ state: 'open', ownerName: 'Bilal', recoveryConfirmed: true })
    vault.lock()
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await vault.unlock(NEXT_PASSPHRASE)
  })

  it('set a new passphrase on a vault that is open too', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)

    await vault.recover(words, NEXT_PASSPHRASE)

    expect(await vault.status()).toMatchObject({ state: 'open', recoveryConfirmed: true })
    vault.lock()
    expect(await failureOf(vault.unlock(PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    await vault.unlock(NEXT_PASSPHRASE)
  })

  it('are taken however they are typed', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)
    vault.lock()

    await vault.recover(
      words.map((word, place) => (place % 2 ? ` ${word.toUpperCase()} ` : word)),
      NEXT_PASSPHRASE,
    )

    expect((await vault.status()).state).toBe('open')
  })

  it('are refused with a slip in any one of them, an unknown word, or another order', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)
    vault.lock()
    const slips = words.map((word, place) => words.with(place, neighbourOf(word)))

    for (const wrong of [...slips, words.with(3, 'intervisie'), words.toReversed(), words.slice(1)]) {
      expect(await failureOf(vault.recover(wrong, NEXT_PASSPHRASE)), `${wrong.join(' ')}`).toBe('RECOVERY_WORDS_WRONG')
    }

    expect((await vault.status()).state).toBe('locked')
    await vault.unlock(PASSPHRASE)
  })

  it('of another vault are refused', async () => {
    const { vault } = startTestVault()
    await vault.create(OWNER)
    const others = await startTestVault().vault.create(OWNER)
    vault.lock()

    expect(await failureOf(vault.recover(others, NEXT_PASSPHRASE))).toBe('RECOVERY_WORDS_WRONG')
  })

  it('do not set a passphrase below the floor', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)
    vault.lock()

    expect(await failureOf(vault.recover(words, 'kort'))).toBe('PASSPHRASE_TOO_WEAK')

    await vault.unlock(PASSPHRASE)
  })

  it('stop working when they are renewed, and the new ones work', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)
    vault.confirmRecovery(placed(words, 0, 7))

    expect(await failureOf(vault.renewRecovery(NEXT_PASSPHRASE))).toBe('PASSPHRASE_WRONG')
    const renewed = await vault.renewRecovery(PASSPHRASE)

    expect(await vault.status()).toMatchObject({ recoveryConfirmed: false })
    vault.lock()
    expect(await failureOf(vault.recover(words, NEXT_PASSPHRASE))).toBe('RECOVERY_WORDS_WRONG')
    await vault.recover(renewed, NEXT_PASSPHRASE)
  })
})

describe('confirming the recovery words', () => {
  it('takes two right words, also after the vault was closed in between', async () => {
    const first = startTestVault()
    const words = await first.vault.create(OWNER)
    first.vault.close()
    const { vault } = startTestVault({ directory: first.directory })
    await vault.unlock(PASSPHRASE)

    vault.confirmRecovery(placed(words, 2, 11))

    expect(await vault.status()).toMatchObject({ recoveryConfirmed: true })
  })

  it('refuses a wrong word, swapped places, and one place told twice', async () => {
    const { vault } = startTestVault()
    const words = await vault.create(OWNER)
    const [first, second] = [words[0] ?? '', words[1] ?? '']
    const wrongs = [
      [
        { place: 0, word: first },
        { place: 1, word: neighbourOf(second) },
      ],
      [
        { place: 0, word: second },
        { place: 1, word: first },
      ],
      [
        { place: 0, word: first },
        { place: 0, word: first },
      ],
      [],
    ]

    for (const wrong of wrongs) expect(() => vault.confirmRecovery(wrong)).toThrow('RECOVERY_WORDS_WRONG')

    expect(await vault.status()).toMatchObject({ recoveryConfirmed: false })
  })

  it('keeps nothing that shows a word to be the same as another', () => {
    const store = openTestStore()
    store.write((db) => keepRecoveryCheck(db, TEST_KEY, Array<string>(12).fill('zoo')))

    const checks = store.read((db) => db.all<{ value: string }>('SELECT value FROM vault_facts'))

    expect(new Set(checks.map(({ value }) => value)).size).toBe(13)
  })

  it('erases what was kept to check them by', async () => {
    const { vault, store } = startTestVault()
    const words = await vault.create(OWNER)
    expect(keptChecks(store())).toBe(12)

    vault.confirmRecovery(placed(words, 4, 5))

    expect(keptChecks(store())).toBe(0)
  })
})

/** The next word of the list: what a slip of the pen makes of it. */
function neighbourOf(word: string): string {
  return wordlist[(wordlist.indexOf(word) + 1) % wordlist.length] ?? ''
}
