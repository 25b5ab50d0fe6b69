import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, Store, WritableDb } from '../store/store.ts'

/** So long a window may be out of reach with words that were typed in it. */
const KEPT_MS = 7 * 24 * 60 * 60_000

/** Keeps who had a document open while the team wrote in it: core may restart before their last words come in. */
export function noteEditors(db: WritableDb, id: DocumentId, editors: Iterable<EditorId>, nowMs: UnixMs): void {
  for (const editor of editors)
    db.run(
      `INSERT INTO together_editors (document_id, editor, at_ms) VALUES (?, ?, ?)
       ON CONFLICT (document_id, editor) DO UPDATE SET at_ms = excluded.at_ms`,
      id,
      editor,
      nowMs,
    )
}

export function wasThere(db: ReadableDb, id: DocumentId, editor: EditorId): boolean {
  const sql = 'SELECT 1 FROM together_editors WHERE document_id = ? AND editor = ?'
  return db.get(sql, id, editor) !== undefined
}

/** Windows that have long been closed. */
export function forgetOldEditors(store: Store, nowMs: UnixMs): void {
  const before = nowMs - KEPT_MS
  if (store.read((db) => db.get('SELECT 1 FROM together_editors WHERE at_ms < ?', before)) === undefined) return
  store.write((db) => db.run('DELETE FROM together_editors WHERE at_ms < ?', before))
}
