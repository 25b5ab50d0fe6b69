import type { DocumentLine } from '#shared/contract/documents.ts'
import type { ReadableDb } from '../store/store.ts'

/** The documents changed last, newest first, without those in the bin. */
export function recentDocuments(db: ReadableDb, limit: number): DocumentLine[] {
  return db.all<DocumentLine>(
    `SELECT id, kind, title, updated_at_ms AS updatedAtMs FROM documents
     WHERE removed_at_ms IS NULL ORDER BY updated_at_ms DESC, last_update DESC LIMIT ?`,
    limit,
  )
}
