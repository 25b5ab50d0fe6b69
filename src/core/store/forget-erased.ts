import type Database from 'better-sqlite3'
import { isSqliteError } from './connection.ts'

/** A larger file is rewritten when the store closes: that takes seconds, and the memory that the file is large. */
const QUICK_BYTES = 32 * 1024 * 1024
/** How long SQLite waits for others at other times, which is what its binding starts with. */
const USUAL_WAIT_MS = 5000
/** Stands in the store from an erasure until the file was rewritten, so that a crash does not forget it. */
const OWED = 'rewriteOwed'

export function oweRewrite(connection: Database.Database): void {
  connection.prepare("INSERT OR REPLACE INTO vault_facts VALUES (?, 'true')").run(OWED)
}

/**
 * Leaves nothing of what was erased. Wiping rows is not enough: when SQLite shifts rows between pages it leaves copies in
 * the room between them, and the pages in the log of writes are of before. So the file is written anew, at once or when
 * the store closes, and the log is cut to nothing.
 *
 * @returns false when it cannot be done now: inside a transaction, while another connection reads, on a full disk
 */
export function forgetErased(connection: Database.Database, when: 'at-work' | 'closing'): boolean {
  if (connection.inTransaction) return false
  // Nobody waits for this, so it does not wait for anybody.
  connection.pragma('busy_timeout=0')
  try {
    const isTime = when === 'closing' || bytesOf(connection) <= QUICK_BYTES
    const isDone = !isTime || !isRewriteOwed(connection) || rewrite(connection)
    return emptyLog(connection) && isDone
  } finally {
    connection.pragma(`busy_timeout=${USUAL_WAIT_MS}`)
  }
}

function isRewriteOwed(connection: Database.Database): boolean {
  return connection.prepare('SELECT 1 FROM vault_facts WHERE name = ?').get(OWED) !== undefined
}

function bytesOf(connection: Database.Database): number {
  const pragma = (name: string) => Number(connection.pragma(name, { simple: true }))
  return pragma('page_count') * pragma('page_size')
}

function rewrite(connection: Database.Database): boolean {
  try {
    connection.exec('VACUUM')
    connection.prepare('DELETE FROM vault_facts WHERE name = ?').run(OWED)
    return true
  } catch (error) {
    if (isSqliteError(error, 'SQLITE_BUSY') || isSqliteError(error, 'SQLITE_FULL')) return false
    throw error
  }
}

function emptyLog(connection: Database.Database): boolean {
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return result?.busy === 0
}
