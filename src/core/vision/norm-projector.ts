import { NormMeta } from '#shared/contract/vision.ts'
import { readMeta } from '../documents/document-meta.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'

export const normProjector: Projector = {
  kinds: ['norm'],

  project(db, header, doc) {
    const { title, satisfied, first, author, keeper } = readMeta(doc, NormMeta)
    db.run(
      'INSERT OR REPLACE INTO norms (document_id, satisfied, first, author, keeper) VALUES (?, ?, ?, ?, ?)',
      header.id,
      satisfied,
      first,
      author,
      keeper,
    )
    putInIndex(db, { ...header, title, body: [satisfied, first].filter(Boolean).join('\n') })
    return { title }
  },

  forget(db, id) {
    db.run('DELETE FROM norms WHERE document_id = ?', id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM norms')
    clearIndex(db)
  },
}
