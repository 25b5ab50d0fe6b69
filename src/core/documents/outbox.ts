import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** An edit made here that was not passed on yet. */
export interface OutgoingEdit {
  readonly sequence: number
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly createdAtMs: UnixMs
  readonly atMs: UnixMs
  readonly bytes: Uint8Array
}

/** The only way by which words leave: of one team's space, outside the bin, and never a journal, whatever its space says. */
const LEAVES = "space = ? AND space LIKE 'team:%' AND kind <> 'journal' AND removed_at_ms IS NULL"

export function putInOutbox(db: WritableDb, id: DocumentId, bytes: Uint8Array, atMs: UnixMs): void {
  db.run('INSERT INTO outbox (document_id, bytes, at_ms) VALUES (?, ?, ?)', id, bytes, atMs)
}

/** The edits that wait, oldest first. */
export function listOutgoing(db: ReadableDb, space: Space, limit: number): OutgoingEdit[] {
  return db.all<OutgoingEdit>(
    `SELECT sequence, document_id AS id, kind, created_at_ms AS createdAtMs, at_ms AS atMs, bytes
     FROM outbox JOIN documents ON id = document_id WHERE ${LEAVES} ORDER BY sequence LIMIT ?`,
    space,
    limit,
  )
}

/** In how many documents there is something that waits. */
export function countOutgoing(db: ReadableDb, space: Space): number {
  const row = db.get<{ n: number }>(
    `SELECT count(DISTINCT document_id) AS n FROM outbox JOIN documents ON id = document_id WHERE ${LEAVES}`,
    space,
  )
  return row?.n ?? 0
}

export function takeFromOutbox(db: WritableDb, sequence: number): void {
  db.run('DELETE FROM outbox WHERE sequence = ?', sequence)
}

/** What waits of one document, because all of it is passed on anew or none of it any more. */
export function emptyOutboxOf(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM outbox WHERE document_id = ?', id)
}

/** The documents of a space that may leave it. */
export function listLeaving(db: ReadableDb, space: Space): DocumentId[] {
  return db.all<{ id: DocumentId }>(`SELECT id FROM documents WHERE ${LEAVES} ORDER BY id`, space).map(({ id }) => id)
}
