import { attendanceOf } from '#shared/sessions/attendance.ts'
import type { ParticipantId } from '#shared/ids.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'
import type { WritableDb } from '../store/store.ts'
import { minutesTogether } from './minutes-together.ts'
import { caseOfSession, casesInQuestion, roundsNow } from './round-now.ts'
import { endedAtMs, minutesOfRounds, type Session, startedAtMs } from './session.ts'
import { readSession } from './session-document.ts'
import { clearSharedSessions, forgetSharedSession, projectSharedSession } from './shared-session-rows.ts'
import { nameOfMethod } from './session-store.ts'

const tables = ['session_cases', 'session_people', 'session_intentions'] as const

export const sessionProjector: Projector = {
  kinds: ['session'],
  // A window that wrote in it could leave words behind that the method keeps nothing of.
  isCoresAlone: true,

  project(db, header, doc) {
    if (header.space !== 'personal') return projectSharedSession(db, header, doc)
    const session = readSession(header.id, doc)
    for (const table of tables) db.run(`DELETE FROM ${table} WHERE session_id = ?`, header.id)
    putSession(db, session)
    putCases(db, session)
    putPeople(db, session)
    putIntentions(db, session)
    putInIndex(db, { ...header, title: session.title, body: textOf(session) })
    return { title: session.title }
  },

  forget(db, id) {
    for (const table of tables) db.run(`DELETE FROM ${table} WHERE session_id = ?`, id)
    db.run('DELETE FROM sessions WHERE document_id = ?', id)
    forgetSharedSession(db, id)
    removeFromIndex(db, id)
  },

  clear(db) {
    for (const table of tables) db.run(`DELETE FROM ${table}`)
    db.run('DELETE FROM sessions')
    clearSharedSessions(db)
    clearIndex(db)
  },
}

/** What is kept for the group, and so stands in the document: the rest cannot be found because it is not here. */
function textOf({ contributions, closing, cases }: Session): string {
  return [
    ...cases.map(({ question }) => question),
    ...contributions.flatMap(({ text, answer, cell }) => [cell?.row ?? '', text, answer]),
    ...closing.flatMap(({ takeaway, intention, lesson }) => [takeaway, intention, lesson]),
  ]
    .filter((text) => text !== '')
    .join('\n')
}

function putSession(db: WritableDb, session: Session): void {
  const about = caseOfSession(session, session.marks)
  const withLesson = session.closing.find(({ lessonId }) => lessonId !== null)
  db.run(
    `INSERT OR REPLACE INTO sessions (document_id, dilemma_id, phase, method_id, method_name, minutes, participants,
       planned_for_ms, started_at_ms, ended_at_ms, lesson, lesson_id, appreciation, place, minutes_together, looked_back_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)`,
    session.id,
    session.cases.find(({ id }) => id === about)?.dilemmaId ?? '',
    session.clock.phase,
    session.method?.id ?? '',
    JSON.stringify(nameOfMethod(session.method)),
    minutesOfRounds(session.rounds),
    JSON.stringify(session.participants),
    session.plannedForMs,
    startedAtMs(session),
    endedAtMs(session),
    withLesson?.lesson ?? '',
    withLesson?.lessonId ?? null,
    session.place,
    minutesTogether(session),
    session.lookedBackAtMs,
  )
}

function putCases(db: WritableDb, session: Session): void {
  const about = casesInQuestion(session)
  for (const [place, one] of session.cases.entries())
    if (about.includes(one))
      db.run('INSERT INTO session_cases VALUES (?, ?, ?, ?)', session.id, place, one.dilemmaId, one.bringerId)
}

function putPeople(db: WritableDb, session: Session): void {
  const brought = whoBrought(session)
  const facilitated = whoFacilitated(session)
  const presence = attendanceOf(session.participants, session.events, endedAtMs(session) ?? 0)
  for (const { id, name } of session.participants)
    db.run(
      'INSERT INTO session_people VALUES (?, ?, ?, ?, ?, ?)',
      session.id,
      id,
      name,
      facilitated.has(id) ? 1 : 0,
      brought.has(id) ? 1 : 0,
      presence.find(({ participantId }) => participantId === id)?.minutes ?? 0,
    )
}

/** Whose case had a round; in a session without cases nobody's. */
function whoBrought(session: Session): Set<ParticipantId> {
  if (session.cases.length === 0 && !session.rounds.some(({ personId }) => personId !== null)) return new Set()
  const bringers = roundsNow(session, session.marks).map(({ bringerId }) => bringerId)
  return new Set(bringers.filter((id) => id !== null))
}

/** Who has the role at the end, and who was given it on the way. */
function whoFacilitated({ participants, events }: Session): Set<ParticipantId> {
  const began = events.findIndex(({ type }) => type === 'started')
  const given = events.flatMap((event, place) =>
    event.type === 'handed-over' && event.role === 'facilitator' && place > began ? event.to : [],
  )
  const atEnd = participants.filter(({ role }) => role === 'facilitator').map(({ id }) => id)
  return new Set([...given, ...atEnd])
}

function putIntentions(db: WritableDb, session: Session): void {
  const madeAtMs = endedAtMs(session)
  if (madeAtMs === null) return
  for (const [place, one] of session.closing.entries()) {
    if (one.intention.trim() === '') continue
    const settled = session.settled.find(({ participantId }) => participantId === one.participantId)
    db.run(
      'INSERT INTO session_intentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      session.id,
      one.participantId ?? '',
      place,
      session.participants.find(({ id }) => id === one.participantId)?.name ?? '',
      one.intention,
      one.intentionBy,
      one.intentionKnownBy,
      settled?.outcome ?? 'open',
      settled?.note ?? '',
      madeAtMs,
    )
  }
}
