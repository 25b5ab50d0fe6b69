import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { readMeta } from '../documents/document-meta.ts'
import { countWords, openingOf } from '../documents/document-opening.ts'
import { linesOf } from '../documents/document-text.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'

export const dilemmaProjector: Projector = {
  kinds: ['dilemma'],

  project(db, header, doc) {
    const { title, question, state } = readMeta(doc, DilemmaMeta)
    const lines = linesOf(doc)
    db.run(
      'INSERT OR REPLACE INTO dilemmas (document_id, question, state, opening, words) VALUES (?, ?, ?, ?, ?)',
      header.id,
      question,
      state,
      openingOf(lines),
      countWords(lines),
    )
    putInIndex(db, { ...header, title, body: [question, ...lines.map((line) => line.text)].filter(Boolean).join('\n') })
    return { title }
  },

  forget(db, id) {
    db.run('DELETE FROM dilemmas WHERE document_id = ?', id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM dilemmas')
    clearIndex(db)
  },
}
