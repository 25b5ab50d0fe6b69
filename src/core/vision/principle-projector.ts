import { PrincipleMeta } from '#shared/contract/vision.ts'
import { readMeta } from '../documents/document-meta.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'

export const principleProjector: Projector = {
  kinds: ['principle'],

  project(db, header, doc) {
    const { title, paragraph, asks, asksNot, number, state, adoptedOn, retiredOn } = readMeta(doc, PrincipleMeta)
    db.run(
      `INSERT OR REPLACE INTO principles
         (document_id, number, paragraph, asks, asks_not, state, adopted_on, retired_on)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      header.id,
      number,
      paragraph,
      asks,
      asksNot,
      state,
      adoptedOn,
      retiredOn,
    )
    putInIndex(db, { ...header, title, body: [paragraph, asks, asksNot].filter(Boolean).join('\n') })
    return { title }
  },

  forget(db, id) {
    db.run('DELETE FROM principles WHERE document_id = ?', id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM principles')
    clearIndex(db)
  },
}
