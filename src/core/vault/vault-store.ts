import { closeSync, existsSync, fstatSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../domain-error.ts'
import type { DataKey } from '../store/connection.ts'
import { readPart } from '../store/held-file.ts'
import { openStore } from '../store/open-store.ts'
import type { HeldFile, Store, WritableDb } from '../store/store.ts'
import type { Keystore } from './keystore.ts'
import { syncDirectory } from './sync-directory.ts'
import { readFacts } from './vault-facts.ts'

/**
 * The store's file in the vault's directory. A new store gets a name of its own until the key file stands: cut off
 * before that, nothing with a key was made; cut off after, the next opening gives it its name.
 */
export class VaultStore {
  readonly #directory: string
  readonly #path: string
  readonly #copyPath: string

  constructor(directory: string) {
    this.#directory = directory
    this.#path = join(directory, 'vault.db')
    this.#copyPath = `${this.#path}.backup`
  }

  exists(): boolean {
    return existsSync(this.#path)
  }

  /** Makes the store, still under its provisional name. */
  make(vaultId: string, dataKey: DataKey, fill: (db: WritableDb) => void): void {
    const store = openStore(provisionalPath(this.#directory, vaultId), dataKey)
    try {
      store.write(fill)
    } finally {
      store.close()
    }
  }

  /**
   * @param dataKey proven to be the key of `keystore`
   * @throws {DomainError} `VAULT_DAMAGED` when it cannot be read or is not there; nothing is ever made in its place
   */
  open(keystore: Keystore, dataKey: DataKey): Store {
    this.#finishMaking(keystore.vaultId)
    // What a crash left of a backup holds what may be erased later.
    rmSync(this.#copyPath, { force: true })
    if (!this.exists() || statSync(this.#path).size === 0) throw new DomainError('VAULT_DAMAGED')
    const store = openStore(this.#path, dataKey)
    try {
      if (store.read(readFacts).vaultId !== keystore.vaultId) throw new DomainError('VAULT_DAMAGED')
      return store
    } catch (error) {
      store.close()
      throw error
    }
  }

  /** The store as it is now. A copy takes core's time in one go, so it is made only where the file itself will not do. */
  hold(store: Store): HeldFile {
    return store.holdFile() ?? this.#holdCopy(store)
  }

  #holdCopy(store: Store): HeldFile {
    const path = this.#copyPath
    rmSync(path, { force: true })
    store.copyTo(path)
    const file = openSync(path, 'r')
    let isLetGo = false
    return {
      byteLength: fstatSync(file).size,
      read: (place, byteLength) => readPart(file, place, byteLength),
      letGo() {
        if (isLetGo) return
        isLetGo = true
        closeSync(file)
        rmSync(path, { force: true })
      },
    }
  }

  #finishMaking(vaultId: string): void {
    const provisional = provisionalPath(this.#directory, vaultId)
    if (this.exists() || !existsSync(provisional)) return
    renameSync(provisional, this.#path)
    syncDirectory(this.#directory)
  }
}

/** Where a store stands until its key file does. */
export function provisionalPath(directory: string, vaultId: string): string {
  return join(directory, `new-${vaultId}.db`)
}
