import type { BinLine } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, Store, WritableDb } from '../store/store.ts'

/** How long a document can come back from the bin. */
const DAYS_IN_BIN = 30
const DAY_MS = 24 * 60 * 60_000
const TIME_IN_BIN_MS = DAYS_IN_BIN * DAY_MS

/** The caller takes its rows and index entry away; from then on nothing of it is projected. */
export function putInBin(db: WritableDb, id: DocumentId, nowMs: UnixMs): void {
  db.run(
    'UPDATE documents SET removed_at_ms = ?, projected_update = 0 WHERE id = ? AND removed_at_ms IS NULL',
    nowMs,
    id,
  )
}

export function takeFromBin(db: WritableDb, id: DocumentId): void {
  db.run('UPDATE documents SET removed_at_ms = NULL WHERE id = ?', id)
}

/** Erases for good what has been in the bin long enough; the store overwrites what it erases. */
export function eraseOldest(store: Store, nowMs: UnixMs): void {
  const before = nowMs - TIME_IN_BIN_MS
  const due = store.read((db) => db.all<{ id: DocumentId }>('SELECT id FROM documents WHERE removed_at_ms < ?', before))
  if (due.length === 0) return
  store.erase((db) => due.forEach(({ id }) => erase(db, id)))
}

/** Takes a document and its whole history away for good. */
export function erase(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM documents WHERE id = ?', id)
}

/** What is in the bin of the personal space, thrown away last first; what is only arriving was never thrown away. */
export function listBin(db: ReadableDb): BinLine[] {
  return db.all<BinLine>(
    `SELECT id, kind, space, title, updated_at_ms AS updatedAtMs, removed_at_ms AS removedAtMs,
       removed_at_ms + ${TIME_IN_BIN_MS} AS erasedFromMs
     FROM documents WHERE removed_at_ms > 0 AND space = 'personal'
     ORDER BY removed_at_ms DESC, last_update DESC`,
  )
}
