import Database from 'better-sqlite3'
import { DomainError } from '../domain-error.ts'
import { makePrivateFile } from './private-file.ts'

/** The 32-byte key that the store's pages are encrypted with. */
export type DataKey = Uint8Array

const CIPHER = 'chacha20'

/**
 * What must hold on every connection, each with the value that SQLite answers when asked back.
 * Why each one: with `temp_store` elsewhere than in memory, sorting writes clear text to temporary files; without
 * `synchronous=FULL` an acknowledged edit can be lost when the power goes; `secure_delete` wipes what is erased;
 * mapped memory would keep pages out of the cipher's reach; the others stop a forged file from doing more than be wrong.
 */
const protections: readonly (readonly [pragma: string, value: string, answer: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
]

/**
 * Opens the encrypted file, making it when it is not there, and refuses a connection that is not protected.
 *
 * @throws {DomainError} `VAULT_DAMAGED` when the key does not open the file; the caller has checked the key
 * @throws {DomainError} `STORE_UNSAFE` when a protection does not hold
 */
export function openConnection(path: string, key: DataKey): Database.Database {
  if (key.byteLength !== 32) throw new RangeError('a data key has 32 bytes')
  makePrivateFile(path)
  const connection = new Database(path)
  try {
    encrypt(connection, key)
    requireReadable(connection)
    protect(connection)
    connection.pragma('cache_size=-65536')
    return connection
  } catch (error) {
    connection.close()
    throw asDomainError(error)
  }
}

function encrypt(connection: Database.Database, key: DataKey): void {
  // A build without ciphers ignores both pragmas in silence and writes clear text: it does not know the answer either.
  connection.pragma(`cipher='${CIPHER}'`)
  requireAnswer(connection, 'cipher', CIPHER)
  // The raw key, so that no second derivation runs. The text cannot be wiped; SQLite keeps the key in memory as well.
  if (connection.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`, { simple: true }) !== 'ok')
    throw new DomainError('STORE_UNSAFE', { setting: 'key' })
}

/**
 * Sets every protection, also one that holds already: a default is not a promise. `synchronous` shows it: this build
 * starts with FULL and falls back to NORMAL at the first write in WAL mode, unless FULL was asked for.
 */
function protect(connection: Database.Database): void {
  // Only a new file can take it, before WAL writes the first page; set again it would write at each opening.
  if (connection.pragma('auto_vacuum', { simple: true }) !== 2) connection.pragma('auto_vacuum=INCREMENTAL')
  requireAnswer(connection, 'auto_vacuum', 2)
  for (const [pragma, value, answer] of protections) {
    connection.pragma(`${pragma}=${value}`)
    requireAnswer(connection, pragma, answer)
  }
}

function requireAnswer(connection: Database.Database, pragma: string, answer: string | number): void {
  if (connection.pragma(pragma, { simple: true }) !== answer) throw new DomainError('STORE_UNSAFE', { setting: pragma })
}

function requireReadable(connection: Database.Database): void {
  connection.prepare('SELECT count(*) FROM sqlite_schema').get()
}

export function isSqliteError(error: unknown, code: string): boolean {
  return error instanceof Database.SqliteError && (error.code === code || error.code.startsWith(`${code}_`))
}

const damageCodes = [
  'SQLITE_NOTADB',
  'SQLITE_CORRUPT',
  'SQLITE_IOERR_DATA',
  'SQLITE_IOERR_READ',
  'SQLITE_IOERR_SHORT_READ',
]

/**
 * A page that is not what was written, however SQLite found out, is `VAULT_DAMAGED`, and a page for which there is no room
 * `DISK_FULL`; any other error is itself.
 */
export function asDomainError(error: unknown): unknown {
  if (isSqliteError(error, 'SQLITE_FULL')) return new DomainError('DISK_FULL')
  return damageCodes.some((code) => isSqliteError(error, code)) ? new DomainError('VAULT_DAMAGED') : error
}
