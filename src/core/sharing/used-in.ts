import type { SharedUse } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'

/** What leads to a document: the sessions held on it, and what was learnt from it; newest first. */
export function usedIn(db: ReadableDb, id: DocumentId): SharedUse[] {
  return db.all<SharedUse>(
    `SELECT id, kind, title, coalesce(started_at_ms, planned_for_ms, created_at_ms) AS atMs
     FROM sessions JOIN documents ON id = document_id WHERE dilemma_id = ?
     UNION ALL
     SELECT id, kind, title, created_at_ms FROM learnt JOIN documents ON id = document_id WHERE dilemma_id = ?
     ORDER BY atMs DESC`,
    id,
    id,
  )
}
