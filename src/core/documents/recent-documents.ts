import { DocumentKind, type DocumentLine } from '#shared/contract/documents.ts'
import type { ReadableDb } from '../store/store.ts'

/** The documents changed last, newest first, without those in the bin; no `kinds` means all. */
export function recentDocuments(db: ReadableDb, limit: number, kinds: readonly DocumentKind[] = []): DocumentLine[] {
  return db.all<DocumentLine>(
    `SELECT id, kind, space, title, updated_at_ms AS updatedAtMs FROM documents
     WHERE removed_at_ms IS NULL AND kind IN (SELECT value FROM json_each(?))
     ORDER BY updated_at_ms DESC, last_update DESC LIMIT ?`,
    JSON.stringify(kinds.length === 0 ? DocumentKind.options : kinds),
    limit,
  )
}
