import type { Space } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../../store/store.ts'

/** Whether a document is in the team's space, and not in the bin. */
export function isStanding(db: ReadableDb, document: DocumentId, space: Space): boolean {
  const sql = 'SELECT 1 FROM documents WHERE id = ? AND space = ? AND removed_at_ms IS NULL'
  return db.get(sql, document, space) !== undefined
}
