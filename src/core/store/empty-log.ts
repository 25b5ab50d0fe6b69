import type Database from 'better-sqlite3'

/** How long SQLite waits for others at other times, which is what its binding starts with. */
const USUAL_WAIT_MS = 5000

/**
 * Puts what was written in its place in the file and cuts the write-ahead log to nothing: the pages in it are of before,
 * and what was erased since stands on them still.
 *
 * @returns false when it cannot be done now: inside a transaction, or while another connection reads
 */
export function emptyLog(connection: Database.Database): boolean {
  if (connection.inTransaction) return false
  // Nobody waits for this, so it does not wait for anybody.
  connection.pragma('busy_timeout=0')
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  connection.pragma(`busy_timeout=${USUAL_WAIT_MS}`)
  return result?.busy === 0
}
