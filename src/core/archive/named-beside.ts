import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'

/**
 * What is named beside a document as it is read, each under a heading of its own: what a session was about, the reports
 * on a dilemma, where something was learnt, and what links lead to and from.
 */
export function listNamedBeside(db: ReadableDb, id: DocumentId): DocumentId[] {
  const rows = db.all<{ id: DocumentId }>(
    `WITH reports (id, dilemma_id) AS (SELECT document_id, value FROM shared_sessions, json_each(dilemma_ids)),
     pairs (id, beside) AS (
       SELECT session_id, dilemma_id FROM session_cases
       UNION ALL SELECT id, dilemma_id FROM reports
       UNION ALL SELECT dilemma_id, id FROM reports
       UNION ALL SELECT document_id, session_id FROM learnt
       UNION ALL SELECT document_id, dilemma_id FROM learnt
       UNION ALL SELECT from_id, to_id FROM document_links
       UNION ALL SELECT to_id, from_id FROM document_links
     )
     SELECT DISTINCT beside AS id FROM pairs WHERE id = ? AND beside IS NOT NULL`,
    id,
  )
  return rows.map((row) => row.id)
}
