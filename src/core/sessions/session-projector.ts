import type { DocumentId } from '#shared/ids.ts'
import type { Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'
import type { WritableDb } from '../store/store.ts'
import { endedAtMs, minutesOf, type Session, startedAtMs } from './session.ts'
import { readSession } from './session-document.ts'

export const sessionProjector: Projector = {
  kinds: ['session'],

  project(db, header, doc) {
    const session = readSession(header.id, doc)
    putSession(db, session)
    putIntention(db, session)
    putInIndex(db, { ...header, title: session.title, body: textOf(session) })
    return { title: session.title }
  },

  forget(db, id) {
    db.run('DELETE FROM sessions WHERE document_id = ?', id)
    db.run('DELETE FROM intentions WHERE session_id = ?', id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM sessions')
    db.run('DELETE FROM intentions')
    clearIndex(db)
  },
}

function textOf(session: Session): string {
  const { intention, lesson } = session.closing
  return [...session.contributions.map(({ text }) => text), intention, lesson].filter(Boolean).join('\n')
}

function putSession(db: WritableDb, session: Session): void {
  const isClosed = session.clock.phase === 'closed'
  db.run(
    `INSERT OR REPLACE INTO sessions (document_id, dilemma_id, phase, method_id, method_name, minutes, participants,
       planned_for_ms, started_at_ms, ended_at_ms, lesson, lesson_id, appreciation)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    session.id,
    session.dilemmaId,
    session.clock.phase,
    session.method.id,
    JSON.stringify(session.method.name),
    minutesOf(session.method),
    JSON.stringify(session.participants),
    session.plannedForMs,
    startedAtMs(session),
    endedAtMs(session),
    // What is typed while a session closes is not yet what came of it.
    isClosed ? session.closing.lesson : '',
    session.lessonId,
    isClosed ? session.closing.appreciation : '',
  )
}

function putIntention(db: WritableDb, session: Session): void {
  const id: DocumentId = session.id
  const madeAtMs = endedAtMs(session)
  db.run('DELETE FROM intentions WHERE session_id = ?', id)
  if (madeAtMs === null || session.closing.intention.trim() === '') return
  db.run(
    'INSERT INTO intentions (session_id, text, by_day, outcome, note, made_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    session.closing.intention,
    session.closing.intentionBy,
    session.intentionOutcome,
    session.intentionNote,
    madeAtMs,
  )
}
