import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../store/store.ts'
import { languagesOf } from './language-of-text.ts'
import { withoutMarks } from './private-marks.ts'
import { markedStem } from './stems.ts'
import { wordsOf } from './words.ts'

/** What is found of one document. `{ ...header, title, body }` makes one of a document's header. */
export interface IndexEntry {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly title: string
  readonly body: string
  readonly updatedAtMs: UnixMs
  /** Puts the entries in order of their last edit; no two documents share it. */
  readonly lastUpdate: number
}

/** Puts a document in the index in place of what stood there of it. */
export function putInIndex(db: WritableDb, entry: IndexEntry): void {
  removeFromIndex(db, entry.id)
  const title = withoutMarks(entry.title)
  const body = withoutMarks(entry.body)
  db.run(
    'INSERT INTO search_entries (entry, document_id, kind, title, body, norm, updated_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)',
    entry.lastUpdate,
    entry.id,
    entry.kind,
    title,
    body,
    stemsOf(`${title}\n${body}`).join(' '),
    entry.updatedAtMs,
  )
}

export function removeFromIndex(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM search_entries WHERE document_id = ?', id)
}

/** The stem of each word, once, in the language of the text. */
function stemsOf(text: string): string[] {
  const words = wordsOf(text)
  const different = new Set(words.map((word) => word.toLowerCase()))
  const stems = languagesOf(words).flatMap((language) => [...different].map((word) => markedStem(word, language)))
  return [...new Set(stems)].filter((stem) => stem !== undefined)
}
