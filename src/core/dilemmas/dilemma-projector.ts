import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { SharedMeta } from '#shared/contract/sharing.ts'
import { sharesIn } from '#shared/dilemmas/shares.ts'
import { readMeta } from '../documents/document-meta.ts'
import { countWords, openingOf } from '../documents/document-opening.ts'
import { linesOf } from '../documents/document-text.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'
import { principlesIn, wordsOf } from './dilemma.ts'

export const dilemmaProjector: Projector = {
  kinds: ['dilemma'],

  project(db, header, doc) {
    const meta = readMeta(doc, DilemmaMeta)
    const lines = linesOf(doc)
    db.run(
      `INSERT OR REPLACE INTO dilemmas (document_id, question, state, opening, words,
         principles, shares, qualities, closed_early, came_back, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      header.id,
      meta.question,
      meta.state,
      openingOf(lines),
      countWords(lines),
      JSON.stringify(principlesIn(meta)),
      JSON.stringify(sharesIn(meta)),
      JSON.stringify(meta.qualities),
      Number(meta.closedEarly),
      Number(meta.cameBack),
      readMeta(doc, SharedMeta).author,
    )
    const words = wordsOf(
      meta,
      lines.map((line) => line.text),
    )
    putInIndex(db, { ...header, title: meta.title, body: words.join('\n') })
    return { title: meta.title }
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
