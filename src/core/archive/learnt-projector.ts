import { LearntKind, LearntMeta } from '#shared/contract/archive.ts'
import { readMeta } from '../documents/document-meta.ts'
import { openingOf } from '../documents/document-opening.ts'
import { linesOf } from '../documents/document-text.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'

export const learntProjector: Projector = {
  kinds: LearntKind.options,

  project(db, header, doc) {
    const meta = readMeta(doc, LearntMeta)
    const lines = linesOf(doc)
    db.run(
      'INSERT OR REPLACE INTO learnt (document_id, line, opening, session_id, dilemma_id) VALUES (?, ?, ?, ?, ?)',
      header.id,
      meta.line,
      openingOf(lines),
      meta.sessionId,
      meta.dilemmaId,
    )
    putInIndex(db, {
      ...header,
      title: meta.title,
      line: meta.line,
      body: lines.map((line) => line.text).join('\n'),
    })
    return { title: meta.title }
  },

  forget(db, id) {
    db.run('DELETE FROM learnt WHERE document_id = ?', id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM learnt')
    clearIndex(db)
  },
}
