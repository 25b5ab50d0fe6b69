import type { TurnedKind } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay, UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

export interface TurnedDocument {
  readonly id: DocumentId
  readonly kind: TurnedKind
  readonly title: string
  readonly atMs: UnixMs
}

export interface TurnedOrigin {
  readonly id: DocumentId
  readonly title: string
  readonly day: CalendarDay
}

/** Remembers, in this vault only, that a document began as a journal entry. */
export function rememberTurned(db: WritableDb, journalId: DocumentId, documentId: DocumentId): void {
  db.run('INSERT INTO journal_turned (journal_id, document_id) VALUES (?, ?)', journalId, documentId)
}

/** What became of an entry, without what is in the bin, the newest first. */
export function listTurned(db: ReadableDb, journalId: DocumentId): TurnedDocument[] {
  return db.all<TurnedDocument>(
    `SELECT id, kind, title, created_at_ms AS atMs FROM journal_turned JOIN documents ON id = document_id
     WHERE journal_id = ? AND removed_at_ms IS NULL ORDER BY created_at_ms DESC, id`,
    journalId,
  )
}

/** The entry that a document was made from, unless that is in the bin. */
export function findOrigin(db: ReadableDb, documentId: DocumentId): TurnedOrigin | undefined {
  return db.get<TurnedOrigin>(
    `SELECT id, title, day FROM journal_turned
     JOIN documents ON id = journal_id JOIN journal_entries ON journal_entries.document_id = journal_id
     WHERE journal_turned.document_id = ?`,
    documentId,
  )
}

/** Which document was made from which entry, of all in this vault. */
export function listMadeFrom(db: ReadableDb): { id: DocumentId; journalId: DocumentId }[] {
  return db.all('SELECT document_id AS id, journal_id AS journalId FROM journal_turned ORDER BY rowid')
}
