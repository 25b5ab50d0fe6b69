import type * as Y from 'yjs'
import type { DocumentLine, LinkTarget } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { linksIn } from './link-texts.ts'

/** What the text of any kind of document links to, kept in rows; called by the projection. */
export function projectLinks(db: WritableDb, id: DocumentId, doc: Y.Doc): void {
  forgetLinks(db, id)
  for (const { to, title } of linksIn(doc))
    db.run('INSERT OR IGNORE INTO document_links (from_id, to_id, title) VALUES (?, ?, ?)', id, to, title)
}

/** Forgets what a document links to; what links to it still does, for when it comes back from the bin. */
export function forgetLinks(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM document_links WHERE from_id = ?', id)
}

const line = 'id, kind, space, documents.title, updated_at_ms AS updatedAtMs'

/** What a document links to and what links to it, newest change first, without what is in the bin. */
export function linksOf(db: ReadableDb, id: DocumentId): { to: DocumentLine[]; from: DocumentLine[] } {
  const linked = (end: 'from_id' | 'to_id', other: 'from_id' | 'to_id') =>
    db.all<DocumentLine>(
      `SELECT DISTINCT ${line} FROM document_links JOIN documents ON id = ${other}
       WHERE ${end} = ? AND id <> ${end} AND removed_at_ms IS NULL ORDER BY updated_at_ms DESC, last_update DESC`,
      id,
    )
  return { to: linked('from_id', 'to_id'), from: linked('to_id', 'from_id') }
}

/** What is known of linked documents, in no order; one that is erased is left out. */
export function findTargets(db: ReadableDb, ids: readonly DocumentId[]): LinkTarget[] {
  return db
    .all<Omit<LinkTarget, 'isInBin'> & { isInBin: 0 | 1 }>(
      `SELECT id, kind, space, title, removed_at_ms IS NOT NULL AS isInBin FROM documents
       WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    )
    .map((target) => ({ ...target, isInBin: target.isInBin === 1 }))
}

/** Whether any of these lives in the personal space. */
export function isAnyPersonal(db: ReadableDb, ids: readonly DocumentId[]): boolean {
  const sql = "SELECT 1 FROM documents WHERE space = 'personal' AND id IN (SELECT value FROM json_each(?))"
  return ids.length > 0 && db.get(sql, JSON.stringify(ids)) !== undefined
}

/**
 * The documents with links that say another title than their documents have, now that `changed` were projected. A title
 * is never carried from one space to another, and an empty one says less than the old.
 */
export function findStaleTitles(
  db: ReadableDb,
  changed: readonly DocumentId[],
): Map<DocumentId, Map<DocumentId, string>> {
  const rows = db.all<{ from: DocumentId; to: DocumentId; title: string }>(
    // From the links of what changed outward, in this order: SQLite would rather go through all documents.
    `WITH changed (id) AS (SELECT value FROM json_each(?)),
       link AS (SELECT * FROM document_links WHERE from_id IN (SELECT id FROM changed)
         UNION SELECT * FROM document_links WHERE to_id IN (SELECT id FROM changed))
     SELECT DISTINCT from_id AS "from", to_id AS "to", target.title
     FROM link CROSS JOIN documents AS source ON source.id = from_id CROSS JOIN documents AS target ON target.id = to_id
     WHERE target.title NOT IN ('', link.title) AND source.space = target.space AND source.removed_at_ms IS NULL`,
    JSON.stringify(changed),
  )
  const stale = new Map<DocumentId, Map<DocumentId, string>>()
  for (const { from, to, title } of rows)
    stale.set(from, (stale.get(from) ?? new Map<DocumentId, string>()).set(to, title))
  return stale
}
