import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { type DataKey, openConnection } from './connection.ts'
import { writableOver } from './databases.ts'
import { settle } from './owed.ts'
import { makePrivateFile } from './private-file.ts'

/**
 * Closes the connection and puts a file that is written anew in place of its own. `VACUUM` would need as much memory as the
 * file is large, since its temporary file would be clear text; this needs no more than usual and half of the time. Until
 * the last step the old file stands there as it was.
 *
 * The log of writes must be empty and nobody else may have the file open.
 */
export function closeIntoNewFile(connection: Database.Database, path: string, key: DataKey): void {
  const fresh = rewrittenPath(path)
  try {
    removeUnfinished(path)
    makePrivateFile(fresh)
    connection.prepare('VACUUM INTO ?').run(fresh)
    settleIn(fresh, key)
    connection.close()
    // With a log beside it, the old file has not all that was written: somebody else still has it open.
    if (!existsSync(`${path}-wal`)) renameSync(fresh, path)
  } finally {
    removeUnfinished(path)
  }
}

/** What a crash left of a new file: it holds what may be erased later. */
export function removeUnfinished(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${rewrittenPath(path)}${ending}`, { force: true })
}

function rewrittenPath(path: string): string {
  return `${path}.rewritten`
}

function settleIn(path: string, key: DataKey): void {
  const copy = openConnection(path, key)
  try {
    settle(writableOver(copy), 'rewriteOwed')
  } finally {
    copy.close()
  }
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
