import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../domain-error.ts'
import { DIGEST_BYTES, readBackupHead } from './backup-format.ts'
import { type Keystore, KEYSTORE_VERSION, readKeystore } from './keystore.ts'
import { provisionalPath } from './vault-store.ts'

/**
 * A backup that comes in part by part. Its store is written beside the place of the vault, and counts as nothing until
 * all of it is there and whole.
 */
export class IncomingBackup {
  readonly #directory: string
  readonly #file: number
  readonly #digest = createHash('sha256')
  #keystore: Keystore | undefined
  /** Not known yet to be head, store or digest. */
  #waiting: Uint8Array = new Uint8Array()

  constructor(directory: string) {
    this.#directory = directory
    forgetIncomingBackup(directory)
    this.#file = openSync(incomingPath(directory), 'wx', 0o600)
  }

  /** @throws {DomainError} `BACKUP_DAMAGED`, or `STORE_TOO_NEW` when a newer Ruimte made it */
  add(bytes: Uint8Array): void {
    this.#waiting = Buffer.concat([this.#waiting, bytes])
    if (!this.#keystore) this.#readHead()
    if (!this.#keystore) return
    const store = this.#take(Math.max(0, this.#waiting.byteLength - DIGEST_BYTES))
    for (let written = 0; written < store.byteLength;) written += writeSync(this.#file, store, written)
  }

  /**
   * Puts the store where opening the vault looks for it.
   *
   * @returns the key file that goes with it, which is still to be written
   * @throws {DomainError} `BACKUP_DAMAGED` when a part is missing or was changed
   */
  finish(): Keystore {
    if (!this.#keystore || !this.#digest.digest().equals(this.#waiting)) throw new DomainError('BACKUP_DAMAGED')
    fsyncSync(this.#file)
    closeSync(this.#file)
    renameSync(incomingPath(this.#directory), provisionalPath(this.#directory, this.#keystore.vaultId))
    return this.#keystore
  }

  /** Leaves nothing of it. */
  drop(): void {
    closeSync(this.#file)
    forgetIncomingBackup(this.#directory)
  }

  #readHead(): void {
    const head = readBackupHead(this.#waiting)
    if (head === null) throw new DomainError('BACKUP_DAMAGED')
    if (head === undefined) return
    const read = readKeystore(head.keystore)
    if (read.state === 'newer') throw new DomainError('STORE_TOO_NEW', { found: read.version, known: KEYSTORE_VERSION })
    if (read.state !== 'good') throw new DomainError('BACKUP_DAMAGED')
    this.#take(head.byteLength)
    this.#keystore = read.keystore
  }

  #take(byteLength: number): Uint8Array {
    const taken = this.#waiting.subarray(0, byteLength)
    this.#waiting = this.#waiting.subarray(byteLength)
    this.#digest.update(taken)
    return taken
  }
}

/** What was left of one that never became whole. */
export function forgetIncomingBackup(directory: string): void {
  rmSync(incomingPath(directory), { force: true })
}

function incomingPath(directory: string): string {
  return join(directory, 'incoming-backup.db')
}
