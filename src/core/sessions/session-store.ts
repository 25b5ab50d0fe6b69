import type { SessionLine } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { LocalText } from '#shared/language.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'

interface SessionRow extends Omit<SessionLine, 'participants' | 'methodName' | 'dilemmaId'> {
  readonly participants: string
  readonly methodName: string
  /** Empty for none. */
  readonly dilemmaId: DocumentId | ''
}

const columns = `
  id, title, phase, sessions.dilemma_id AS dilemmaId, method_name AS methodName, minutes, participants,
  planned_for_ms AS plannedForMs, started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs,
  sessions.place AS place`

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

/**
 * The sessions on one dilemma, newest first. The lesson reads as it stands in the archive now; the appreciation comes
 * from the file of whoever brought this dilemma.
 */
export function listSessionsOf(db: ReadableDb, dilemmaId: DocumentId): HeldSession[] {
  const rows = db.all<SessionRow & Pick<HeldSession, 'lesson' | 'appreciation' | 'lessonId'>>(
    `SELECT ${columns}, coalesce(learnt.line, sessions.lesson) AS lesson, learnt.document_id AS lessonId,
       coalesce((SELECT group_concat(text, char(10) ORDER BY line.place) FROM bringer_lines AS line
                 WHERE line.session_id = one.session_id AND line.bringer_id = one.bringer_id AND line.round IS NULL), '') AS appreciation
     FROM session_cases AS one JOIN sessions ON sessions.document_id = one.session_id
       JOIN documents ON id = sessions.document_id
       LEFT JOIN learnt ON learnt.document_id = sessions.lesson_id
     WHERE one.dilemma_id = ? ORDER BY coalesce(started_at_ms, planned_for_ms, created_at_ms) DESC`,
    dilemmaId,
  )
  return rows.map((row) => ({ ...row, ...toLine(row) }))
}

/** The lesson that a session put in the archive, as it stands there now; not when it is in the bin. */
export function findLessonLine(db: ReadableDb, lessonId: DocumentId | null): string | undefined {
  return db.get<{ line: string }>('SELECT line FROM learnt WHERE document_id = ?', lessonId)?.line
}

/** The sessions whose time goes on: running, or closing. */
export function listUnderWay(db: ReadableDb): DocumentId[] {
  return db
    .all<{ id: DocumentId }>("SELECT document_id AS id FROM sessions WHERE phase IN ('running', 'closing')")
    .map(({ id }) => id)
}

/** Whether something happened in a session that the lists do not know of yet. */
export function isAnyBehind(db: ReadableDb): boolean {
  const behind =
    "SELECT 1 FROM documents WHERE projected_update < last_update AND removed_at_ms IS NULL AND kind = 'session'"
  return db.get(behind) !== undefined
}

export function findHeartbeat(db: ReadableDb, sessionId: DocumentId): UnixMs | undefined {
  return db.get<{ atMs: UnixMs }>('SELECT at_ms AS atMs FROM session_heartbeats WHERE session_id = ?', sessionId)?.atMs
}

/** What lists call the method; like the methods' own words, this stands in core in every language. */
export function nameOfMethod(method: Pick<Method, 'name'> | null): LocalText {
  return method?.name ?? { nl: 'Methode kiezen we samen', en: 'We choose the method together' }
}

export function toLine({ dilemmaId, ...row }: SessionRow): SessionLine {
  return {
    id: row.id,
    title: row.title,
    phase: row.phase,
    dilemmaId: dilemmaId === '' ? null : dilemmaId,
    methodName: JSON.parse(row.methodName) as SessionLine['methodName'],
    minutes: row.minutes,
    participants: JSON.parse(row.participants) as SessionLine['participants'],
    plannedForMs: row.plannedForMs,
    startedAtMs: row.startedAtMs,
    endedAtMs: row.endedAtMs,
    place: row.place,
  }
}

/** The sessions that ended in a stretch of time, newest first. */
export function listHeld(db: ReadableDb, fromMs: UnixMs, untilMs: UnixMs) {
  const rows = db.all<SessionRow & { methodId: string; minutesTogether: number }>(
    `SELECT ${columns}, method_id AS methodId, minutes_together AS minutesTogether
     FROM sessions JOIN documents ON id = document_id
     WHERE phase = 'closed' AND ended_at_ms >= ? AND ended_at_ms < ? ORDER BY ended_at_ms DESC`,
    fromMs,
    untilMs,
  )
  return rows.map((row) => ({ line: toLine(row), methodId: row.methodId, minutesTogether: row.minutesTogether }))
}
