import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Store } from '../../store/store.ts'
import { createVault } from '../create-vault.ts'
import type { Vault, VaultConfig } from '../vault.ts'
import { PASSPHRASES, quickConfig } from './quick-config.ts'

export const [PASSPHRASE, NEXT_PASSPHRASE] = PASSPHRASES
export const OWNER = { ownerName: 'Bilal', passphrase: PASSPHRASE, demo: false }

export function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-vault-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

export interface TestVault {
  readonly vault: Vault
  readonly directory: string
  /** The store while the vault is open. */
  readonly store: () => Store
}

/** A vault with quick keys; closed when the test ends. */
export function startTestVault(changes: Partial<VaultConfig> = {}): TestVault {
  const directory = changes.directory ?? emptyDirectory()
  let store: Store | undefined
  const vault = createVault({
    ...quickConfig(directory),
    ...changes,
    onOpen(opened) {
      store = opened
      changes.onOpen?.(opened)
    },
    onLock() {
      store = undefined
      changes.onLock?.()
    },
  })
  onTestFinished(() => vault.close())
  return {
    vault,
    directory,
    store() {
      if (!store) throw new Error('the vault is not open')
      return store
    },
  }
}
