import Database from 'better-sqlite3'
import { DomainError } from '../domain-error.ts'

/** The 32-byte key that the store's pages are encrypted with. */
export type DataKey = Uint8Array

/**
 * What must hold on every connection, each with the value that SQLite answers when asked back.
 * Why each one: with `temp_store` elsewhere than in memory, sorting writes clear text to temporary files; without
 * `synchronous=FULL` an acknowledged edit can be lost when the power goes; `secure_delete` wipes what is erased.
 */
const protections: readonly (readonly [pragma: string, value: string, answer: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['auto_vacuum', 'INCREMENTAL', 2],
]

/**
 * Opens the encrypted file, making it when it is not there, and refuses a connection that is not protected.
 *
 * @throws {DomainError} `VAULT_DAMAGED` when the key does not open the file; the caller has checked the key
 * @throws {DomainError} `STORE_UNSAFE` when a protection does not hold
 */
export function openConnection(path: string, key: DataKey): Database.Database {
  if (key.byteLength !== 32) throw new RangeError('a data key has 32 bytes')
  const connection = new Database(path)
  try {
    requireCipher(connection)
    connection.pragma("cipher='chacha20'")
    connection.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
    requireReadable(connection)
    requireProtections(connection)
    connection.pragma('cache_size=-65536')
    connection.pragma('mmap_size=0')
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function requireCipher(connection: Database.Database): void {
  // A build without ciphers ignores `PRAGMA key` in silence and writes clear text.
  try {
    connection.prepare('SELECT sqlite3mc_version()').get()
  } catch {
    throw new DomainError('STORE_UNSAFE', { setting: 'cipher' })
  }
}

function requireReadable(connection: Database.Database): void {
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    if (isSqliteError(error, 'SQLITE_NOTADB') || isSqliteError(error, 'SQLITE_CORRUPT'))
      throw new DomainError('VAULT_DAMAGED')
    throw error
  }
}

function requireProtections(connection: Database.Database): void {
  if (connection.pragma('cipher', { simple: true }) !== 'chacha20')
    throw new DomainError('STORE_UNSAFE', { setting: 'cipher' })
  // Only a new file can still take `auto_vacuum`, and only before WAL writes its first page.
  connection.pragma('auto_vacuum=INCREMENTAL')
  for (const [pragma, value, answer] of protections) {
    connection.pragma(`${pragma}=${value}`)
    if (connection.pragma(pragma, { simple: true }) !== answer)
      throw new DomainError('STORE_UNSAFE', { setting: pragma })
  }
}

export function isSqliteError(error: unknown, code: string): boolean {
  return error instanceof Database.SqliteError && (error.code === code || error.code.startsWith(`${code}_`))
}
