import { Intention } from '#shared/contract/session-after.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb } from '../store/store.ts'

interface IntentionRow extends Omit<Intention, 'participantId'> {
  /** Empty for what the circle intends together. */
  readonly participantId: string
}

/** Open ones first, soonest day first, those without a day after them; then what was settled, newest first. */
export function listIntentions(db: ReadableDb): Intention[] {
  const rows = db.all<IntentionRow>(
    `SELECT session_id AS sessionId, documents.title AS sessionTitle, participant_id AS participantId, name, text,
       by_day AS "by", known_by AS knownBy, outcome, note, made_at_ms AS madeAtMs
     FROM session_intentions JOIN documents ON id = session_id
     ORDER BY outcome <> 'open', CASE outcome WHEN 'open' THEN by_day = '' END, CASE outcome WHEN 'open' THEN by_day END,
       made_at_ms DESC, place`,
  )
  return rows.map((row) => Intention.parse({ ...row, participantId: row.participantId || null }))
}

/** Those of one session, in the order in which they stand there. */
export function listIntentionsOf(db: ReadableDb, sessionId: DocumentId): Intention[] {
  const order = db
    .all<{ id: string }>(
      'SELECT participant_id AS id FROM session_intentions WHERE session_id = ? ORDER BY place',
      sessionId,
    )
    .map(({ id }) => id)
  const placeOf = ({ participantId }: Intention) => order.indexOf(participantId ?? '')
  return listIntentions(db)
    .filter((intention) => intention.sessionId === sessionId)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}
