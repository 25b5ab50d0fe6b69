import type * as Y from 'yjs'
import { JournalMeta } from '#shared/contract/journal.ts'
import { localDay } from '#shared/local-day.ts'
import { answerKey } from '#shared/reflection/answers.ts'
import { reflectionModel } from '#shared/reflection/catalogue.ts'
import { readMeta } from '../documents/document-meta.ts'
import { openingOf } from '../documents/document-opening.ts'
import { linesOf, type TextLine } from '../documents/document-text.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'
import { answersOf } from './answers.ts'

export const journalProjector: Projector = {
  kinds: ['journal'],

  project(db, header, doc) {
    const meta = readMeta(doc, JournalMeta)
    const lines = writtenLines(doc, meta)
    const { title, day, model, energy, pressure, tags } = meta
    const isUntouched = title === '' && lines.length === 0 && energy === null && pressure === null && tags.length === 0
    db.run(
      `INSERT OR REPLACE INTO journal_entries (document_id, day, model, energy, pressure, tags, opening, is_untouched)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      header.id,
      day ?? localDay(header.createdAtMs),
      model,
      energy,
      pressure,
      JSON.stringify(tags),
      openingOf(lines),
      Number(isUntouched),
    )
    putInIndex(db, { ...header, title, body: lines.map((line) => line.text).join('\n') })
    return { title }
  },

  forget(db, id) {
    db.run('DELETE FROM journal_entries WHERE document_id = ?', id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM journal_entries')
    clearIndex(db)
  },
}

/** Everything in an entry as its reader meets it: the steps of its model, free writing, and then what was written at other steps. */
function writtenLines(doc: Y.Doc, { model }: JournalMeta): TextLine[] {
  const here = new Set<string>(
    model ? reflectionModel(model).steps.map((step) => answerKey(reflectionModel(model), step)) : [],
  )
  const answers = answersOf(doc)
  const asLine = ({ text }: { text: string }): TextLine => ({ block: 'paragraph', text })
  return [
    ...answers.filter(({ key }) => here.has(key)).map(asLine),
    ...linesOf(doc),
    ...answers.filter(({ key }) => !here.has(key)).map(asLine),
  ]
}
