import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DomainError } from '../domain-error.ts'
import { isSqliteError } from '../store/connection.ts'
import { makePrivateFile } from '../store/private-file.ts'

/**
 * Keeps a second Ruimte out of the vault's directory. The lock is the operating system's, on an empty database that stays
 * in an exclusive transaction: it goes when the process goes, however that ends, so no stale lock can shut anybody out.
 */
export class InstanceLock {
  readonly #directory: string
  #held: Database.Database | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  /** @throws {DomainError} `VAULT_IN_USE` when another core holds it */
  take(): void {
    if (this.#held) return
    mkdirSync(this.#directory, { recursive: true, mode: 0o700 })
    const path = join(this.#directory, 'vault.lock')
    makePrivateFile(path)
    const connection = new Database(path, { timeout: 0 })
    try {
      connection.pragma('journal_mode=MEMORY')
      connection.exec('BEGIN EXCLUSIVE')
      this.#held = connection
    } catch (error) {
      connection.close()
      throw isSqliteError(error, 'SQLITE_BUSY') ? new DomainError('VAULT_IN_USE') : error
    }
  }

  release(): void {
    this.#held?.close()
    this.#held = undefined
  }
}
