import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../store/store.ts'

/** So many edits after its last snapshot, a document gets a new one. */
export const COMPACT_AFTER = 200

/** Edits within one such stretch of time become one step of the history. */
const WINDOW_MS = 10 * 60_000

interface LoggedUpdate {
  readonly sequence: number
  readonly bytes: Uint8Array
  readonly at_ms: UnixMs
}

/**
 * Keeps the state of `doc` as a snapshot and merges the edits behind it by time, so that the document opens fast and
 * its history stays. `doc` must be the document as it is on disk.
 */
export function compactDocument(db: WritableDb, id: DocumentId, doc: Y.Doc): void {
  const before = db.get<{ through_sequence: number }>(
    'SELECT through_sequence FROM document_states WHERE document_id = ?',
    id,
  )
  const added = db.get<{ through: number | null; since_ms: UnixMs | null }>(
    'SELECT max(sequence) AS through, min(at_ms) AS since_ms FROM document_updates WHERE document_id = ? AND sequence > ?',
    id,
    before?.through_sequence ?? 0,
  )
  if (!added?.through || added.since_ms === null) return
  db.run(
    `INSERT INTO document_states (document_id, through_sequence, bytes) VALUES (?, ?, ?)
     ON CONFLICT (document_id) DO UPDATE SET through_sequence = excluded.through_sequence, bytes = excluded.bytes`,
    id,
    added.through,
    Y.encodeStateAsUpdate(doc),
  )
  const sinceMs = windowOf(added.since_ms) * WINDOW_MS
  mergeByTime(db, 'document_updates', id, sinceMs)
  mergeByTime(db, 'outbox', id, sinceMs)
}

/** Merges neighbours only: on a clock that was put back, what lies between two edits of one stretch keeps its place. */
function mergeByTime(db: WritableDb, table: 'document_updates' | 'outbox', id: DocumentId, sinceMs: number): void {
  const updates = db.all<LoggedUpdate>(
    `SELECT sequence, bytes, at_ms FROM ${table}
     WHERE document_id = ?
       AND sequence >= (SELECT min(sequence) FROM ${table} WHERE document_id = ? AND at_ms >= ?)
     ORDER BY sequence`,
    id,
    id,
    sinceMs,
  )
  for (const stretch of stretches(updates)) {
    const last = stretch.at(-1)
    if (!last || stretch.length === 1) continue
    const merged = Y.mergeUpdates(stretch.map((update) => update.bytes))
    for (const { sequence } of stretch.slice(0, -1)) db.run(`DELETE FROM ${table} WHERE sequence = ?`, sequence)
    db.run(`UPDATE ${table} SET bytes = ? WHERE sequence = ?`, merged, last.sequence)
  }
}

function stretches(updates: readonly LoggedUpdate[]): LoggedUpdate[][] {
  const found: LoggedUpdate[][] = []
  for (const update of updates) {
    const last = found.at(-1)
    if (last?.[0] && windowOf(last[0].at_ms) === windowOf(update.at_ms)) last.push(update)
    else found.push([update])
  }
  return found
}

function windowOf(atMs: UnixMs): number {
  return Math.floor(atMs / WINDOW_MS)
}
