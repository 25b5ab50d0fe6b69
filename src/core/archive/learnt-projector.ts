import { LearntKind, LearntMeta } from '#shared/contract/archive.ts'
import { SharedMeta } from '#shared/contract/sharing.ts'
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
      `INSERT OR REPLACE INTO learnt (document_id, line, opening, session_id, dilemma_id,
         qualities, factors, shares, domain, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      header.id,
      meta.line,
      openingOf(lines),
      meta.sessionId,
      meta.dilemmaId,
      JSON.stringify(meta.qualities),
      JSON.stringify(meta.factors),
      JSON.stringify(meta.shares),
      meta.domain,
      readMeta(doc, SharedMeta).author,
    )
    putInIndex(db, {
      ...header,
      title: meta.title,
      line: meta.line,
      body: [...lines.map((line) => line.text), ...meta.qualities, ...meta.factors].filter(Boolean).join('\n'),
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
