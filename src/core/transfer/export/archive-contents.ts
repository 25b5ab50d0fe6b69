import type { ArchiveContents } from '#shared/contract/transfer.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../../store/store.ts'

/** How much there is to take along. */
export function archiveContents(db: ReadableDb): ArchiveContents {
  const counts = db.get<ArchiveContents>(
    `SELECT count(*) AS documents,
       coalesce(sum(space <> 'personal'), 0) AS inTeams,
       coalesce(sum(space = 'personal' AND EXISTS (SELECT 1 FROM aliases WHERE document_id = documents.id)), 0) AS withRealNames,
       (SELECT count(*) FROM privacy_decisions LEFT JOIN documents ON documents.id = document_id
        WHERE removed_at_ms IS NULL) AS decisions
     FROM documents WHERE removed_at_ms IS NULL`,
  )
  return counts ?? { documents: 0, inTeams: 0, withRealNames: 0, decisions: 0 }
}

/** Everything outside the bin in the order of its last edit, so that it comes back in that order. */
export function listExported(db: ReadableDb, withTeams: boolean): DocumentId[] {
  return db
    .all<{ id: DocumentId }>(
      `SELECT id FROM documents WHERE removed_at_ms IS NULL AND (space = 'personal' OR ?) ORDER BY last_update`,
      withTeams ? 1 : 0,
    )
    .map(({ id }) => id)
}
