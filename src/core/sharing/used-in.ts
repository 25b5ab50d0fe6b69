import { ArchiveKind } from '#shared/contract/archive.ts'
import type { SharedUse } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'

/**
 * What leads to a document, newest first: sessions held on it, what was learnt from it, texts that link to it. Not what is
 * in the bin, and not a journal, which is nobody else's.
 */
export function usedIn(db: ReadableDb, id: DocumentId): SharedUse[] {
  return db.all<SharedUse>(
    `WITH leading (id) AS (
       SELECT session_id FROM session_cases WHERE dilemma_id = ?
       UNION SELECT document_id FROM learnt WHERE dilemma_id = ?
       UNION SELECT document_id FROM shared_sessions, json_each(dilemma_ids) WHERE value = ?
       UNION SELECT from_id FROM document_links WHERE to_id = ?
     )
     SELECT documents.id, documents.kind, space, title,
       coalesce(held_at_ms, started_at_ms, planned_for_ms, created_at_ms) AS atMs
     FROM leading JOIN documents ON documents.id = leading.id
       LEFT JOIN sessions ON sessions.document_id = documents.id
       LEFT JOIN shared_sessions ON shared_sessions.document_id = documents.id
     WHERE removed_at_ms IS NULL AND documents.kind IN (SELECT value FROM json_each(?))
     ORDER BY atMs DESC`,
    id,
    id,
    id,
    id,
    JSON.stringify(ArchiveKind.options),
  )
}
