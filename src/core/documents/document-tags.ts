import type * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { tagFrom, tagsFrom } from '#shared/tags.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { META } from './document-types.ts'

/** The tags of any kind of document, kept in rows; called by the projection. */
export function projectTags(db: WritableDb, id: DocumentId, doc: Y.Doc): void {
  forgetTags(db, id)
  for (const tag of tagsFrom(doc.getMap(META).get('tags')))
    db.run('INSERT INTO document_tags (document_id, tag) VALUES (?, ?)', id, tag)
}

export function forgetTags(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM document_tags WHERE document_id = ?', id)
}

export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** Tags with a word that begins with `prefix`, the most used first. */
export function findTags(db: ReadableDb, prefix: string, limit: number): TagCount[] {
  const begin = tagFrom(prefix)
  return db
    .all<TagCount>('SELECT tag, count(*) AS count FROM document_tags GROUP BY tag ORDER BY count DESC, tag')
    .filter(({ tag }) => tag.startsWith(begin) || tag.includes(` ${begin}`))
    .slice(0, limit)
}
