import { Intention, type SessionLine } from '#shared/contract/sessions.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'

interface SessionRow extends Omit<SessionLine, 'participants' | 'methodName'> {
  readonly participants: string
  readonly methodName: string
}

const columns = `
  id, title, phase, sessions.dilemma_id AS dilemmaId, method_name AS methodName, minutes, participants,
  planned_for_ms AS plannedForMs, started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs`

/** Under way first, then planned with the soonest first, then held with the newest first. */
export function listSessions(db: ReadableDb): SessionLine[] {
  const rows = db.all<SessionRow>(
    `SELECT ${columns} FROM sessions JOIN documents ON id = document_id
     ORDER BY phase = 'closed', phase = 'planned', ended_at_ms DESC, planned_for_ms, created_at_ms DESC`,
  )
  return rows.map(toLine)
}

export interface HeldSession extends SessionLine {
  readonly lesson: string
  readonly appreciation: string
  readonly lessonId: DocumentId | null
}

/** The sessions on one dilemma, newest first. The lesson reads as it stands in the archive now. */
export function listSessionsOf(db: ReadableDb, dilemmaId: DocumentId): HeldSession[] {
  const rows = db.all<SessionRow & Pick<HeldSession, 'lesson' | 'appreciation' | 'lessonId'>>(
    `SELECT ${columns}, coalesce(learnt.line, sessions.lesson) AS lesson, appreciation,
       learnt.document_id AS lessonId
     FROM sessions JOIN documents ON id = sessions.document_id
       LEFT JOIN learnt ON learnt.document_id = sessions.lesson_id
     WHERE sessions.dilemma_id = ? ORDER BY coalesce(started_at_ms, planned_for_ms, created_at_ms) DESC`,
    dilemmaId,
  )
  return rows.map((row) => ({ ...row, ...toLine(row) }))
}

/** Open ones first, soonest day first, those without a day after them; then what was settled, newest first. */
export function listIntentions(db: ReadableDb): Intention[] {
  const rows = db.all<Intention>(
    `SELECT session_id AS sessionId, title AS sessionTitle, text, by_day AS "by", outcome, note, made_at_ms AS madeAtMs
     FROM intentions JOIN documents ON id = session_id
     ORDER BY outcome <> 'open', CASE outcome WHEN 'open' THEN by_day = '' END, CASE outcome WHEN 'open' THEN by_day END,
       made_at_ms DESC`,
  )
  return rows.map((row) => Intention.parse(row))
}

export function hasIntention(db: ReadableDb, sessionId: DocumentId): boolean {
  return db.get('SELECT 1 FROM intentions WHERE session_id = ?', sessionId) !== undefined
}

/** The lesson that a session put in the archive, as it stands there now; not when it is in the bin. */
export function findLessonLine(db: ReadableDb, lessonId: DocumentId | null): string | undefined {
  return db.get<{ line: string }>('SELECT line FROM learnt WHERE document_id = ?', lessonId)?.line
}

export function findLessonOf(db: ReadableDb, sessionId: DocumentId): DocumentId | undefined {
  return db.get<{ id: DocumentId }>(
    `SELECT document_id AS id FROM learnt JOIN documents ON id = document_id
     WHERE session_id = ? AND kind = 'lesson'`,
    sessionId,
  )?.id
}

export function listRunning(db: ReadableDb): DocumentId[] {
  return db
    .all<{ id: DocumentId }>("SELECT document_id AS id FROM sessions WHERE phase = 'running'")
    .map(({ id }) => id)
}

export function findHeartbeat(db: ReadableDb, sessionId: DocumentId): UnixMs | undefined {
  return db.get<{ atMs: UnixMs }>('SELECT at_ms AS atMs FROM session_heartbeats WHERE session_id = ?', sessionId)?.atMs
}

function toLine(row: SessionRow): SessionLine {
  return {
    ...row,
    methodName: JSON.parse(row.methodName) as SessionLine['methodName'],
    participants: JSON.parse(row.participants) as SessionLine['participants'],
  }
}
