import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../store/store.ts'
import { findKeptMoments, type LoggedUpdate, stretchBegan, stretchOf } from './update-history.ts'
import { mergeWriters } from './update-writers.ts'

/** So many edits after its last snapshot, a document gets a new one. */
export const COMPACT_AFTER = 200

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
  const sinceMs = stretchBegan(added.since_ms)
  mergeByTime(db, 'document_updates', id, sinceMs, findKeptMoments(db, id))
  mergeByTime(db, 'outbox', id, sinceMs, new Set())
}

/**
 * Merges neighbours only: on a clock that was put back, what lies between two edits of one stretch keeps its place.
 *
 * @param kept edits that are not merged with what comes after them
 */
function mergeByTime(
  db: WritableDb,
  table: 'document_updates' | 'outbox',
  id: DocumentId,
  sinceMs: number,
  kept: ReadonlySet<number>,
): void {
  const updates = db.all<LoggedUpdate>(
    `SELECT sequence, bytes, at_ms FROM ${table}
     WHERE document_id = ?
       AND sequence >= (SELECT min(sequence) FROM ${table} WHERE document_id = ? AND at_ms >= ?)
     ORDER BY sequence`,
    id,
    id,
    sinceMs,
  )
  for (const stretch of stretches(updates, kept)) {
    const last = stretch.at(-1)
    if (!last || stretch.length === 1) continue
    const merged = Y.mergeUpdates(stretch.map((update) => update.bytes))
    for (const { sequence } of stretch.slice(0, -1)) {
      if (table === 'document_updates') mergeWriters(db, sequence, last.sequence)
      db.run(`DELETE FROM ${table} WHERE sequence = ?`, sequence)
    }
    db.run(`UPDATE ${table} SET bytes = ? WHERE sequence = ?`, merged, last.sequence)
  }
}

function stretches(updates: readonly LoggedUpdate[], kept: ReadonlySet<number>): LoggedUpdate[][] {
  const found: LoggedUpdate[][] = []
  for (const update of updates) {
    const stretch = found.at(-1)
    const last = stretch?.at(-1)
    if (stretch && last && stretchOf(last.at_ms) === stretchOf(update.at_ms) && !kept.has(last.sequence))
      stretch.push(update)
    else found.push([update])
  }
  return found
}
