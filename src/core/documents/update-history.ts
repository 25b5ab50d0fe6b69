import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** Edits within one such stretch of time become one step of the history. */
const STRETCH_MS = 10 * 60_000

export interface LoggedUpdate {
  readonly sequence: number
  readonly bytes: Uint8Array
  readonly at_ms: UnixMs
}

/** Which stretch of time a moment lies in; compaction keeps the last edit of each. */
export function stretchOf(atMs: UnixMs): number {
  return Math.floor(atMs / STRETCH_MS)
}

/** When the stretch of a moment began. */
export function stretchBegan(atMs: UnixMs): number {
  return stretchOf(atMs) * STRETCH_MS
}

/** Has history keep what a document said after this edit, however it is compacted later. */
export function keepMoment(db: WritableDb, id: DocumentId, sequence: number): void {
  db.run('INSERT OR IGNORE INTO document_milestones (sequence, document_id) VALUES (?, ?)', sequence, id)
}

export function findKeptMoments(db: ReadableDb, id: DocumentId): ReadonlySet<number> {
  const rows = db.all<{ sequence: number }>('SELECT sequence FROM document_milestones WHERE document_id = ?', id)
  return new Set(rows.map(({ sequence }) => sequence))
}

/** All edits of a document that history has, oldest first. */
export function listUpdates(db: ReadableDb, id: DocumentId): LoggedUpdate[] {
  return db.all<LoggedUpdate>(
    'SELECT sequence, bytes, at_ms FROM document_updates WHERE document_id = ? ORDER BY sequence',
    id,
  )
}

/** A document as it was after the edit `sequence`; undefined when history has no such edit of it. */
export function replayUntil(
  db: ReadableDb,
  id: DocumentId,
  sequence: number,
): { doc: Y.Doc; atMs: UnixMs } | undefined {
  const updates = listUpdates(db, id).filter((update) => update.sequence <= sequence)
  const last = updates.at(-1)
  if (last?.sequence !== sequence) return undefined
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  })
  return { doc, atMs: last.at_ms }
}
