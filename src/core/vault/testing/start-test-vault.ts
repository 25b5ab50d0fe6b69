import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { UnixMs } from '#shared/units.ts'
import type { Store } from '../../store/store.ts'
import { createVault } from '../create-vault.ts'
import type { Keychain, Vault, VaultConfig } from '../vault.ts'

export const PASSPHRASE = 'zeven stille fietsen'
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
export function startTestVault(changes: Partial<VaultConfig> & { keychain?: Keychain | null } = {}): TestVault {
  const directory = changes.directory ?? emptyDirectory()
  let store: Store | undefined
  const vault = createVault({
    directory,
    keychain: null,
    keyDerivation: 'quick-for-tests',
    nowMs: () => Date.now() as UnixMs,
    newId: randomUUID,
    lockAfterMinutes: () => 10,
    mayIdleLock: () => true,
    onChange: () => {},
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
