import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Store, WritableDb } from '../store/store.ts'

/** How long a document can come back from the bin. */
const DAYS_IN_BIN = 30
const DAY_MS = 24 * 60 * 60_000

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
  const before = nowMs - DAYS_IN_BIN * DAY_MS
  const due = store.read((db) => db.all<{ id: DocumentId }>('SELECT id FROM documents WHERE removed_at_ms < ?', before))
  if (due.length === 0) return
  store.write((db) => due.forEach(({ id }) => db.run('DELETE FROM documents WHERE id = ?', id)))
}
