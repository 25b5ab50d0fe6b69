import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { languagesOf } from './language-of-text.ts'
import { withoutMarks } from './private-marks.ts'
import { forgetUnused, learnWords } from './vocabulary.ts'
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

interface EntryRow {
  readonly entry: number
  readonly kind: string
  readonly languages: string
  readonly title: string
  readonly body: string
}

/** Puts a document in the index in place of what stood there of it. */
export function putInIndex(db: WritableDb, entry: IndexEntry): void {
  const before = findEntry(db, entry.id)
  if (before) takeOut(db, before)
  const title = withoutMarks(entry.title)
  const body = withoutMarks(entry.body)
  const words = wordsOf(`${title}\n${body}`)
  const languages = languagesOf(words)
  const row = { entry: entry.lastUpdate, kind: entry.kind, languages: languages.join(' '), title, body }
  putIn(db, row, entry)
  const distinct = [...new Set(words)]
  learnWords(db, distinct, languages)
  if (before) forgetWordsOf(db, before, new Set(row.languages === before.languages ? distinct : []))
}

export function removeFromIndex(db: WritableDb, id: DocumentId): void {
  const before = findEntry(db, id)
  if (!before) return
  takeOut(db, before)
  forgetWordsOf(db, before, new Set())
}

/** Empties the index, even one that no longer agrees with its entries. */
export function clearIndex(db: WritableDb): void {
  db.run("INSERT INTO search_index (search_index) VALUES ('delete-all')")
  db.run('DELETE FROM search_entries')
  db.run('DELETE FROM search_words')
}

function findEntry(db: ReadableDb, id: DocumentId): EntryRow | undefined {
  return db.get<EntryRow>('SELECT entry, kind, languages, title, body FROM search_entries WHERE document_id = ?', id)
}

/** The index holds no text of its own, so it must be told exactly what stood there. */
function takeOut(db: WritableDb, row: EntryRow): void {
  db.run(
    `INSERT INTO search_index (search_index, rowid, title, body, kind, languages) VALUES ('delete', ?, ?, ?, ?, ?)`,
    row.entry,
    row.title,
    row.body,
    row.kind,
    row.languages,
  )
  db.run('DELETE FROM search_entries WHERE entry = ?', row.entry)
}

function putIn(db: WritableDb, row: EntryRow, { id, updatedAtMs }: IndexEntry): void {
  db.run(
    `INSERT INTO search_entries (entry, document_id, kind, languages, title, body, updated_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    row.entry,
    id,
    row.kind,
    row.languages,
    row.title,
    row.body,
    updatedAtMs,
  )
  db.run(
    'INSERT INTO search_index (rowid, title, body, kind, languages) VALUES (?, ?, ?, ?, ?)',
    row.entry,
    row.title,
    row.body,
    row.kind,
    row.languages,
  )
}

function forgetWordsOf(db: WritableDb, row: EntryRow, stillThere: ReadonlySet<string>): void {
  const gone = new Set(wordsOf(`${row.title}\n${row.body}`)).difference(stillThere)
  forgetUnused(db, [...gone], row.languages.split(' ') as Language[])
}
