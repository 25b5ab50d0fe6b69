import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'

/** The documents that this one is linked with, whichever of the two the link stands in, outside the bin. */
export function linkedDocuments(db: ReadableDb, id: DocumentId): DocumentId[] {
  const rows = db.all<{ id: DocumentId }>(
    `SELECT id FROM documents WHERE removed_at_ms IS NULL AND id <> ? AND id IN (
       SELECT to_id FROM document_links WHERE from_id = ? UNION SELECT from_id FROM document_links WHERE to_id = ?)`,
    id,
    id,
    id,
  )
  return rows.map((row) => row.id)
}
