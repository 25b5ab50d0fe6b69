import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'

export const TEST_KEY = new Uint8Array(32).fill(0xa7)

/** A path for a store that is gone when the test ends; a store in memory cannot be encrypted. */
export function storePath(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-store-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'vault.db')
}

/** The store at `path` brought up to a schema version: the newest, unless a test of a migration stops earlier. */
export function openTestStore(path = storePath(), version?: number): Store {
  const store = openStore(path, TEST_KEY, version)
  onTestFinished(() => store.close())
  return store
}
