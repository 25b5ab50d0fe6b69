import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { DomainError } from '../domain-error.ts'
import { type Keystore, KEYSTORE_VERSION, type Reading, readKeystore, writeKeystore } from './keystore.ts'
import { syncDirectory } from './sync-directory.ts'

/**
 * The key file in two generations, of which one is whole at every moment. While the newest is written the previous stands
 * as it was; after that it is brought up to date as well, because a passphrase or recovery key that was taken away must
 * not go on opening the vault by way of an older file.
 */
export class KeystoreFile {
  readonly #directory: string
  readonly #newest: string
  readonly #previous: string

  constructor(directory: string) {
    this.#directory = directory
    this.#newest = join(directory, 'keystore.json')
    this.#previous = join(directory, 'keystore.previous.json')
  }

  /**
   * @returns undefined when there is none
   * @throws {DomainError} `KEYSTORE_DAMAGED` when neither generation can be read, `STORE_TOO_NEW` when a newer Ruimte wrote it
   */
  read(): Keystore | undefined {
    const newest = readGeneration(this.#newest)
    // A newer layout is no damage: falling back to an older generation would undo what the newer Ruimte did.
    if (newest.state === 'newer') throw tooNew(newest.version)
    if (newest.state === 'good') return newest.keystore

    const previous = readGeneration(this.#previous)
    if (previous.state === 'newer') throw tooNew(previous.version)
    if (previous.state === 'good') return previous.keystore
    if (newest.state === 'absent' && previous.state === 'absent') return undefined
    throw new DomainError('KEYSTORE_DAMAGED')
  }

  /** On disk when this returns. */
  write(keystore: Keystore): void {
    const text = writeKeystore(keystore)
    for (const path of [this.#newest, this.#previous]) {
      writeFileAtomic(path, text, { mode: 0o600, fsync: true })
      syncDirectory(this.#directory)
    }
    this.#clearUnfinished()
  }

  /** Makes both generations whole again with a keystore that has just opened the vault; a full disk is no reason to keep it shut. */
  heal(proven: Keystore): void {
    const text = writeKeystore(proven)
    if (readText(this.#newest) === text && readText(this.#previous) === text) return
    try {
      this.write(proven)
    } catch {
      // What opened the vault a moment ago still stands as it was.
    }
  }

  /** What a killed process left half-way is a key file too, with a way in that may have been taken away since. */
  #clearUnfinished(): void {
    for (const name of readdirSync(this.#directory)) {
      if (/^keystore(\.previous)?\.json\.\d+$/.test(name)) rmSync(join(this.#directory, name), { force: true })
    }
  }
}

function tooNew(version: number): DomainError {
  return new DomainError('STORE_TOO_NEW', { found: version, known: KEYSTORE_VERSION })
}

function readGeneration(path: string): Reading {
  const text = readText(path)
  if (text === undefined) return { state: 'absent' }
  return text === null ? { state: 'damaged' } : readKeystore(text)
}

/** @returns undefined when there is no file, null when the disk does not give it */
function readText(path: string): string | null | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : null
  }
}
