import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** What is found of one document. `{ ...header, title, body }` makes one of a document's header. */
export interface IndexEntry {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly title: string
  /** What it says in one sentence; not in `body` as well. */
  readonly line?: string
  readonly body: string
  readonly updatedAtMs: UnixMs
  /** Puts the entries in order of their last edit; no two documents share it. */
  readonly lastUpdate: number
}

/** A row of `search_entries`, as the index was or is to be told of it. */
export interface EntryRow {
  readonly entry: number
  readonly kind: string
  readonly languages: string
  readonly title: string
  readonly line: string
  /** A line for each tag. */
  readonly tags: string
  readonly body: string
}

export const entryColumns = 'entry, kind, languages, title, line, tags, body'

/** All that its words are found in. */
export function textOfEntry({ title, line, tags, body }: EntryRow): string {
  return [title, line, tags, body].join('\n')
}

export function findEntry(db: ReadableDb, id: DocumentId): EntryRow | undefined {
  return db.get<EntryRow>(`SELECT ${entryColumns} FROM search_entries WHERE document_id = ?`, id)
}

export function insertEntry(db: WritableDb, row: EntryRow, { id, updatedAtMs }: IndexEntry): void {
  db.run(
    `INSERT INTO search_entries (${entryColumns}, document_id, updated_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.entry,
    row.kind,
    row.languages,
    row.title,
    row.line,
    row.tags,
    row.body,
    id,
    updatedAtMs,
  )
}

/** Puts the words of an entry in the index, or takes them out: it holds no text, so it must be told exactly what stood there. */
export function tellIndex(db: WritableDb, what: 'put in' | 'take out', row: EntryRow): void {
  const values = [row.entry, row.title, row.line, row.tags, row.body, row.kind, row.languages]
  const columns = 'rowid, title, line, tags, body, kind, languages'
  if (what === 'put in') db.run(`INSERT INTO search_texts (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`, ...values)
  else db.run(`INSERT INTO search_texts (search_texts, ${columns}) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)`, ...values)
}
