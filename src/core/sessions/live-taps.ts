import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** That somebody did something; never what. `wrote` is for whatever goes in without a name or in private. */
export type Tap = 'spoke' | 'wrote' | 'answered'

/** The closing is no round. */
export const CLOSING_ROUND = -1

interface TapRow {
  readonly type: Tap
  readonly round: number
  readonly participantId: ParticipantId
}

export function listTaps(db: ReadableDb, sessionId: DocumentId): TapRow[] {
  return db.all<TapRow>(
    'SELECT type, round, participant_id AS participantId FROM session_taps WHERE session_id = ?',
    sessionId,
  )
}

export function hasTap(
  db: ReadableDb,
  sessionId: DocumentId,
  type: Tap,
  round: number,
  person: ParticipantId,
): boolean {
  return listTaps(db, sessionId).some((tap) => tap.type === type && tap.round === round && tap.participantId === person)
}

export function putTap(db: WritableDb, sessionId: DocumentId, type: Tap, round: number, person: ParticipantId): void {
  db.run('INSERT OR IGNORE INTO session_taps VALUES (?, ?, ?, ?)', sessionId, type, round, person)
}

export function takeTap(db: WritableDb, sessionId: DocumentId, type: Tap, round: number, person: ParticipantId): void {
  db.run(
    'DELETE FROM session_taps WHERE session_id = ? AND type = ? AND round = ? AND participant_id = ?',
    sessionId,
    type,
    round,
    person,
  )
}
