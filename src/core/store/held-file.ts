import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { DomainError } from '../domain-error.ts'
import { emptyLogNow } from './forget-erased.ts'
import type { HeldFile } from './store.ts'

/** After so many pages in the log of writes SQLite puts them in the file; it is what SQLite starts with. */
const USUAL_PAGES = 1000

/**
 * Lends out the store's file as it is at one moment. Only a checkpoint changes that file, and this connection alone makes
 * them: while somebody holds the file there are none, and all that is written waits in the log of writes.
 */
export class FileHolder {
  readonly #connection: Database.Database
  readonly #path: string
  /** Stays open as long as the store: closing it would drop SQLite's own locks on the file. */
  #file: number | undefined
  #holds = 0

  constructor(connection: Database.Database, path: string) {
    this.#connection = connection
    this.#path = path
  }

  get isHeld(): boolean {
    return this.#holds > 0
  }

  /**
   * @param onFree called when nobody holds the file any more
   * @returns null when what was written cannot be put in the file now
   */
  hold(onFree: () => void): HeldFile | null {
    if (!this.isHeld && !emptyLogNow(this.#connection)) return null
    const file = (this.#file ??= openSync(this.#path, 'r'))
    const { size } = fstatSync(file)
    this.#connection.pragma('wal_autocheckpoint=0')
    this.#holds += 1
    let isLetGo = false
    return {
      byteLength: size,
      read: (place, byteLength) => {
        if (isLetGo || this.#file !== file) throw new DomainError('VAULT_LOCKED')
        return readPart(file, place, byteLength)
      },
      letGo: () => {
        if (isLetGo) return
        isLetGo = true
        if (this.#file === file) this.#free(onFree)
      },
    }
  }

  /** To be called right before the connection closes: from then on no reading goes on. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    this.#holds = 0
  }

  #free(onFree: () => void): void {
    this.#holds -= 1
    if (this.isHeld) return
    this.#connection.pragma(`wal_autocheckpoint=${USUAL_PAGES}`)
    onFree()
  }
}

/** @throws when the file ends before that */
export function readPart(file: number, place: number, byteLength: number): Uint8Array {
  const bytes = new Uint8Array(byteLength)
  for (let read = 0; read < byteLength;) {
    const count = readSync(file, bytes, read, byteLength - read, place + read)
    if (count === 0) throw new Error('the file became shorter while it was read')
    read += count
  }
  return bytes
}
