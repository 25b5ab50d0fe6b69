import * as Y from 'yjs'
import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import type { DocumentHeader, EditSource } from './document-types.ts'
import { putInOutbox } from './outbox.ts'
import { noteOwnEdit, noteWriters } from './update-writers.ts'

interface DocumentRow {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly space: Space
  readonly created_at_ms: UnixMs
  readonly updated_at_ms: UnixMs
  readonly removed_at_ms: UnixMs | null
  readonly last_update: number
}

export interface StoredHeader extends DocumentHeader {
  /** When it went in the bin; null while it is not there. */
  readonly removedAtMs: UnixMs | null
}

const isBehind = 'projected_update < last_update AND removed_at_ms IS NULL AND kind IN (SELECT value FROM json_each(?))'
const columns = 'id, kind, space, created_at_ms, updated_at_ms, removed_at_ms, last_update'

export function insertDocument(db: WritableDb, document: Omit<DocumentHeader, 'lastUpdate' | 'updatedAtMs'>): void {
  db.run(
    `INSERT INTO documents (id, kind, space, title, created_at_ms, updated_at_ms, removed_at_ms, last_update, projected_update)
     VALUES (?, ?, ?, '', ?, ?, NULL, 0, 0)`,
    document.id,
    document.kind,
    document.space,
    document.createdAtMs,
    document.createdAtMs,
  )
}

export function findHeader(db: ReadableDb, id: DocumentId): StoredHeader | undefined {
  const row = db.get<DocumentRow>(`SELECT ${columns} FROM documents WHERE id = ?`, id)
  return row && toHeader(row)
}

/**
 * The documents outside the bin whose tables and index entries are older than their last edit, oldest edit first. Each
 * read asks this first, so it must not go through all documents: SQLite would, if it chose the index by itself.
 */
export function findUnprojected(db: ReadableDb, kinds: readonly DocumentKind[]): StoredHeader[] {
  const rows = db.all<DocumentRow>(
    `SELECT ${columns} FROM documents INDEXED BY documents_to_project WHERE ${isBehind} ORDER BY last_update`,
    JSON.stringify(kinds),
  )
  return rows.map(toHeader)
}

/** Of those only what lives in the personal space, and these. */
export function findOwnUnprojected(
  db: ReadableDb,
  kinds: readonly DocumentKind[],
  ids: readonly DocumentId[],
): StoredHeader[] {
  const rows = db.all<DocumentRow>(
    `SELECT ${columns} FROM documents INDEXED BY documents_to_project
     WHERE ${isBehind} AND (space = 'personal' OR id IN (SELECT value FROM json_each(?))) ORDER BY last_update`,
    JSON.stringify(kinds),
    JSON.stringify(ids),
  )
  return rows.map(toHeader)
}

/** Whether there are more of those than `most`. */
export function isFarBehind(db: ReadableDb, kinds: readonly DocumentKind[], most: number): boolean {
  const found = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM
       (SELECT 1 FROM documents INDEXED BY documents_to_project WHERE ${isBehind} LIMIT ?)`,
    JSON.stringify(kinds),
    most + 1,
  )
  return found !== undefined && found.n > most
}

/** How many documents there are outside the bin. */
export function countDocuments(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM documents WHERE removed_at_ms IS NULL')?.n ?? 0
}

/**
 * Keeps one edit: in the document's history, and for whoever it is to be shared with.
 *
 * @param isQuiet whether it leaves the document's place in lists as it is, as what nobody wrote does
 */
export function appendUpdate(db: WritableDb, id: DocumentId, bytes: Uint8Array, atMs: UnixMs, isQuiet = false): void {
  const sequence = append(db, id, bytes, atMs, isQuiet)
  if (!isQuiet) noteOwnEdit(db, id, sequence)
  putInOutbox(db, id, bytes, atMs)
}

/**
 * Keeps one edit that came from others: in the document's history alone.
 *
 * @param writers the devices whose words they are, as far as that is known
 */
export function appendReceived(
  db: WritableDb,
  id: DocumentId,
  { bytes, atMs, writers }: { bytes: Uint8Array; atMs: UnixMs; writers: readonly string[] },
): void {
  noteWriters(db, append(db, id, bytes, atMs, false), writers)
}

function append(db: WritableDb, id: DocumentId, bytes: Uint8Array, atMs: UnixMs, isQuiet: boolean): number {
  const { lastInsertRowid } = db.run(
    'INSERT INTO document_updates (document_id, bytes, at_ms) VALUES (?, ?, ?)',
    id,
    bytes,
    atMs,
  )
  db.run(
    'UPDATE documents SET last_update = ?, updated_at_ms = iif(?, updated_at_ms, ?) WHERE id = ?',
    lastInsertRowid,
    isQuiet ? 1 : 0,
    atMs,
    id,
  )
  return lastInsertRowid
}

const fromStore: EditSource = { source: 'store' }

/** The document as it is on disk. `unmerged` counts the edits since its last snapshot. */
export function loadDocument(db: ReadableDb, id: DocumentId): { doc: Y.Doc; unmerged: number } {
  const state = db.get<{ through_sequence: number; bytes: Uint8Array }>(
    'SELECT through_sequence, bytes FROM document_states WHERE document_id = ?',
    id,
  )
  const updates = db.all<{ bytes: Uint8Array }>(
    'SELECT bytes FROM document_updates WHERE document_id = ? AND sequence > ? ORDER BY sequence',
    id,
    state?.through_sequence ?? 0,
  )
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of state ? [state, ...updates] : updates) Y.applyUpdate(doc, bytes)
  }, fromStore)
  return { doc, unmerged: updates.length }
}

function toHeader(row: DocumentRow): StoredHeader {
  return {
    id: row.id,
    kind: row.kind,
    space: row.space,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
    removedAtMs: row.removed_at_ms,
    lastUpdate: row.last_update,
  }
}
