import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import { Mark } from '#shared/sessions/contribution.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

interface MarkRow {
  readonly type: Mark['type']
  readonly round: number
  readonly participant_id: ParticipantId | null
  readonly target: string
  readonly value: string
}

/** Without an order that means anything: where no name is kept, none may follow from it. */
export function listMarks(db: ReadableDb, sessionId: DocumentId): Mark[] {
  const rows = db.all<MarkRow>(
    'SELECT type, round, participant_id, target, value FROM session_marks WHERE session_id = ? ORDER BY id',
    sessionId,
  )
  return rows.map(toMark)
}

export function putMark(db: WritableDb, sessionId: DocumentId, id: string, mark: Mark): void {
  db.run(
    'INSERT INTO session_marks (session_id, id, type, round, participant_id, target, value) VALUES (?, ?, ?, ?, ?, ?, ?)',
    sessionId,
    id,
    mark.type,
    mark.round,
    'participantId' in mark ? mark.participantId : null,
    'target' in mark ? mark.target : '',
    valueOf(mark),
  )
}

/** Takes away what the next mark replaces: of one person, or on one target. */
export function takeMarks(
  db: WritableDb,
  sessionId: DocumentId,
  of: { type: Mark['type']; round: number; participantId?: ParticipantId; target?: string },
): void {
  db.run(
    `DELETE FROM session_marks WHERE session_id = ? AND type = ? AND round = ?
       AND (? IS NULL OR participant_id = ?) AND (? IS NULL OR target = ?)`,
    sessionId,
    of.type,
    of.round,
    of.participantId ?? null,
    of.participantId ?? null,
    of.target ?? null,
    of.target ?? null,
  )
}

function valueOf(mark: Mark): string {
  switch (mark.type) {
    case 'pick':
      return ''
    case 'pile':
      return mark.pile
    case 'dots':
      return String(mark.dots)
    case 'rating':
      return String(mark.value)
  }
}

function toMark({ type, round, participant_id: participantId, target, value }: MarkRow): Mark {
  const values = { pile: { pile: value }, dots: { dots: Number(value) }, rating: { value: Number(value) }, pick: {} }
  return Mark.parse({ type, round, participantId, target, ...values[type] })
}
