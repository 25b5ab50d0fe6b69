import type { ContributionId, DocumentId, ParticipantId } from '#shared/ids.ts'
import { Contribution } from '#shared/sessions/contribution.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/*
 * What is said while a session runs. It stays out of the session's document, whose log forgets nothing, until closing
 * decides what is kept; so what is withdrawn is gone, and the store wipes where it stood.
 */

interface WordRow {
  readonly id: ContributionId
  readonly round: number
  readonly participant_id: ParticipantId | null
  readonly text: string
  readonly answer: string
  readonly cell_row: string | null
  readonly cell_column: string | null
  readonly at_ms: UnixMs
  readonly place: number
}

const columns = 'id, round, participant_id, text, answer, cell_row, cell_column, at_ms, place'

/** In the order in which they were made. */
export function listWords(db: ReadableDb, sessionId: DocumentId): Contribution[] {
  const rows = db.all<WordRow>(
    `SELECT ${columns} FROM session_words WHERE session_id = ? ORDER BY place, at_ms, id`,
    sessionId,
  )
  return rows.map(toContribution)
}

export function findWord(db: ReadableDb, sessionId: DocumentId, id: ContributionId): Contribution | undefined {
  const row = db.get<WordRow>(`SELECT ${columns} FROM session_words WHERE session_id = ? AND id = ?`, sessionId, id)
  return row && toContribution(row)
}

export function putWord(db: WritableDb, sessionId: DocumentId, word: Contribution): void {
  db.run(
    `INSERT OR REPLACE INTO session_words (session_id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    sessionId,
    word.id,
    word.round,
    word.participantId,
    word.text,
    word.answer,
    word.cell?.row ?? null,
    word.cell?.column ?? null,
    word.atMs,
    word.place,
  )
}

export function takeWord(db: WritableDb, sessionId: DocumentId, id: ContributionId): void {
  db.run('DELETE FROM session_words WHERE session_id = ? AND id = ?', sessionId, id)
  db.run('DELETE FROM session_marks WHERE session_id = ? AND target = ?', sessionId, id)
}

/** The place after the last. */
export function nextPlace(db: ReadableDb, sessionId: DocumentId): number {
  const last = db.get<{ place: number | null }>(
    'SELECT max(place) AS place FROM session_words WHERE session_id = ?',
    sessionId,
  )
  return (last?.place ?? -1) + 1
}

function toContribution(row: WordRow): Contribution {
  const cell = row.cell_row !== null && row.cell_column !== null ? { row: row.cell_row, column: row.cell_column } : null
  return Contribution.parse({
    id: row.id,
    round: row.round,
    participantId: row.participant_id,
    text: row.text,
    answer: row.answer,
    cell,
    atMs: row.at_ms,
    place: row.place,
  })
}
