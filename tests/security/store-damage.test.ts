import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DomainError } from '#core/domain-error.ts'
import { openStore } from '#core/store/open-store.ts'
import type { Store } from '#core/store/store.ts'
import { openTestStore, storePath, TEST_KEY } from '#core/store/testing/test-store.ts'
import { failureOf } from '#core/vault/testing/failure-of.ts'
import { OWNER, PASSPHRASE, startTestVault } from '#core/vault/testing/start-test-vault.ts'

const FLIPS = 100
const PAGE_BYTES = 4096

type Outcome = 'detected' | 'same' | 'silently wrong'

describe('a store with one bit changed', () => {
  it(`is found damaged or gives what was written, ${FLIPS} times out of ${FLIPS}`, () => {
    const { path, content } = filledStore()
    const whole = readFileSync(path)
    const random = randomFrom(Date.now())
    const counts: Record<Outcome, number> = { detected: 0, same: 0, 'silently wrong': 0 }

    for (let flip = 0; flip < FLIPS; flip += 1) {
      const bytes = Buffer.from(whole)
      const at = Math.floor(random() * bytes.byteLength)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at)
      const damaged = storePath()
      writeFileSync(damaged, bytes)

      const outcome = outcomeOf(damaged, content)
      expect(outcome, `bit in byte ${at} of ${bytes.byteLength}`).not.toBe('silently wrong')
      expect(readFileSync(damaged).equals(bytes), `byte ${at}: the file is left as it is`).toBe(true)
      counts[outcome] += 1
    }

    expect(counts.detected).toBeGreaterThan(FLIPS * 0.9)
  })
})

describe('a vault with damaged pages', () => {
  it('says so, keeps the file, and never takes it for a wrong passphrase', async () => {
    const { vault, store, directory } = startTestVault()
    await vault.create(OWNER)
    const path = join(directory, 'vault.db')
    store().write((db) => fill((key, value) => db.run('INSERT INTO vault_facts VALUES (?, ?)', key, value)))
    vault.close()
    const pages = Math.floor(statSync(path).size / PAGE_BYTES)
    const whole = storePath()
    copyFileSync(path, whole)
    let refused = 0

    for (let page = 0; page < pages; page += 1) {
      const bytes = readFileSync(whole)
      bytes.fill(0x5a, page * PAGE_BYTES + 200, (page + 1) * PAGE_BYTES - 200)
      writeFileSync(path, bytes)

      const again = startTestVault({ directory })
      const failure = await failureOf(again.vault.unlock(PASSPHRASE))
      if (failure) refused += 1
      expect(failure ?? damageIn(again.store()), `page ${page}`).toBe('VAULT_DAMAGED')
      again.vault.close()

      expect(statSync(path).size, `page ${page}`).toBe(bytes.byteLength)
    }

    expect(refused).toBeGreaterThan(0)
    copyFileSync(whole, path)
    const healed = startTestVault({ directory })
    await healed.vault.unlock(PASSPHRASE)
    expect(healed.store().findDamage()).toEqual([])
  })

  it('does not open when it was cut short', async () => {
    const { vault, store, directory } = startTestVault()
    await vault.create(OWNER)
    store().write((db) => fill((key, value) => db.run('INSERT INTO vault_facts VALUES (?, ?)', key, value)))
    vault.close()
    const path = join(directory, 'vault.db')
    const whole = readFileSync(path)

    for (const part of [0.25, 0.5, 0.9]) {
      const bytes = whole.subarray(0, Math.floor((whole.byteLength * part) / PAGE_BYTES) * PAGE_BYTES)
      writeFileSync(path, bytes)
      const again = startTestVault({ directory })
      const failure = await failureOf(again.vault.unlock(PASSPHRASE))
      expect(failure ?? damageIn(again.store()), `${part}`).toBe('VAULT_DAMAGED')
      again.vault.close()
    }
  })
})

function damageIn(store: Store): 'VAULT_DAMAGED' | 'not noticed' {
  return store.findDamage().length > 0 ? 'VAULT_DAMAGED' : 'not noticed'
}

function filledStore(): { path: string; content: string } {
  const path = storePath()
  const store = openTestStore(path)
  store.write((db) => fill((key, value) => db.run('INSERT INTO vault_facts VALUES (?, ?)', key, value)))
  const content = contentOf(store)
  store.close()
  return { path, content }
}

function fill(insert: (key: string, value: string) => void): void {
  for (let row = 0; row < 400; row += 1) insert(`fact ${row}`, `een regel van rij ${row} `.repeat(20))
}

function contentOf(store: Store): string {
  return JSON.stringify(store.read((db) => db.all('SELECT name, value FROM vault_facts ORDER BY name')))
}

function outcomeOf(path: string, content: string): Outcome {
  try {
    const store = openStore(path, TEST_KEY)
    try {
      if (contentOf(store) !== content) return 'silently wrong'
      return store.findDamage().length > 0 ? 'detected' : 'same'
    } finally {
      store.close()
    }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'VAULT_DAMAGED') return 'detected'
    throw error
  }
}

/** Mulberry32; the seed is printed, so that a failing run can be had again. */
function randomFrom(seed: number): () => number {
  console.log(`bit flips from seed ${seed}`)
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
