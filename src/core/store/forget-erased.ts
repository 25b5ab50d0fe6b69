import type Database from 'better-sqlite3'
import { isSqliteError } from './connection.ts'
import { mergeIndex } from './merge-index.ts'
import { isOwed, settle } from './owed.ts'
import type { WritableDb } from './store.ts'

/** A larger file is rewritten when the store closes: that takes seconds. */
const QUICK_BYTES = 32 * 1024 * 1024
/** How long SQLite waits for others at other times, which is what its binding starts with. */
const USUAL_WAIT_MS = 5000
const MERGE_PAGES = 2000

/** The connection, and the same as writes have it. */
export interface Opened {
  readonly connection: Database.Database
  readonly db: WritableDb
}

/**
 * Leaves nothing of what was erased. Wiping rows is not enough: the index of words keeps them until its parts are merged,
 * SQLite leaves copies of rows in the room between them when it shifts rows between pages, and the pages in the log of
 * writes are of before. So the index is merged, the file is written anew and the log is cut to nothing.
 *
 * A large file is not, until the store closes.
 *
 * @returns false when it cannot be done now: inside a transaction, while another connection reads, on a full disk
 */
export function forgetErased({ connection, db }: Opened): boolean {
  return withoutWaiting(connection, () => {
    const isTime = isOwed(db, 'rewriteOwed') && bytesOf(connection) <= QUICK_BYTES
    const isDone = !isTime || rewrite({ connection, db })
    return emptyLog(connection) && isDone
  })
}

/**
 * Merges what is still to be merged and empties the log, for a store that closes.
 *
 * @returns whether the file is still to be written anew, and can be
 */
export function forgetBeforeClosing({ connection, db }: Opened): boolean {
  return withoutWaiting(connection, () => {
    const isReady = isOwed(db, 'rewriteOwed') && unlessBusy(() => mergeAll({ connection, db }))
    return emptyLog(connection) && isReady
  })
}

/** Nobody waits for this, so it does not wait for anybody. */
function withoutWaiting(connection: Database.Database, work: () => boolean): boolean {
  if (connection.inTransaction) return false
  connection.pragma('busy_timeout=0')
  try {
    return work()
  } finally {
    connection.pragma(`busy_timeout=${USUAL_WAIT_MS}`)
  }
}

function bytesOf(connection: Database.Database): number {
  const pragma = (name: string) => Number(connection.pragma(name, { simple: true }))
  return pragma('page_count') * pragma('page_size')
}

function rewrite({ connection, db }: Opened): boolean {
  return unlessBusy(() => {
    mergeAll({ connection, db })
    connection.exec('VACUUM')
    settle(db, 'rewriteOwed')
  })
}

/** In steps that are each kept, so that the log of writes does not grow as large as the index. */
function mergeAll({ connection, db }: Opened): void {
  const step = connection.transaction(() => mergeIndex(db, MERGE_PAGES))
  while (isOwed(db, 'mergeOwed')) step.immediate()
}

/** @returns false when somebody else reads, or the disk is full: it is owed still */
function unlessBusy(work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (isSqliteError(error, 'SQLITE_BUSY') || isSqliteError(error, 'SQLITE_FULL')) return false
    throw error
  }
}

/** @returns false when it cannot be done now: inside a transaction, while another connection reads */
export function emptyLogNow(connection: Database.Database): boolean {
  return withoutWaiting(connection, () => emptyLog(connection))
}

function emptyLog(connection: Database.Database): boolean {
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return result?.busy === 0
}
