import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** What is being written while a session runs and closes. `owner` tells whose it is: a person, a round, a note. */
export interface LiveField {
  readonly name:
    | 'draft'
    | 'note'
    | 'takeaway'
    | 'intention'
    | 'intentionBy'
    | 'intentionKnownBy'
    | 'lesson'
    | 'appreciation'
    | 'safe'
    | 'helps'
  readonly owner: string
  readonly text: string
  readonly round: number
  readonly atMs: UnixMs
}

export function listFields(db: ReadableDb, sessionId: DocumentId): LiveField[] {
  return db.all<LiveField>(
    'SELECT name, owner, text, round, at_ms AS atMs FROM session_fields WHERE session_id = ? ORDER BY at_ms, owner, name',
    sessionId,
  )
}

/** An empty text takes the field away. */
export function putField(db: WritableDb, sessionId: DocumentId, field: LiveField): void {
  if (field.text === '') return takeField(db, sessionId, field.name, field.owner)
  db.run(
    'INSERT OR REPLACE INTO session_fields (session_id, name, owner, text, round, at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    sessionId,
    field.name,
    field.owner,
    field.text,
    field.round,
    field.atMs,
  )
}

export function takeField(db: WritableDb, sessionId: DocumentId, name: LiveField['name'], owner: string): void {
  db.run('DELETE FROM session_fields WHERE session_id = ? AND name = ? AND owner = ?', sessionId, name, owner)
}
