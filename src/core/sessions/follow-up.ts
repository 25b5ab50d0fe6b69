import type { Intention, IntentionOutcome, Reminder, SessionHistory } from '#shared/contract/session-after.ts'
import type { DocumentId, MethodId, ParticipantId } from '#shared/ids.ts'
import { dueReminders } from '#shared/sessions/reminders.ts'
import type { UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'
import { getSession, getSessionFor } from './find-session.ts'
import { listIntentions, listIntentionsOf } from './intention-store.ts'
import { listPeople } from './people-store.ts'
import { listHeld } from './session-store.ts'

/** Says how an intention went. @throws {DomainError} `DOCUMENT_NOT_FOUND` when there is none */
export function settleIntention(
  { documents, store }: OpenVault,
  sessionId: DocumentId,
  of: ParticipantId | null | undefined,
  outcome: IntentionOutcome,
  note: string,
): void {
  const intentions = store.read((db) => listIntentionsOf(db, sessionId))
  const found = of === undefined ? intentions[0] : intentions.find((one) => one.participantId === of)
  if (!found) throw new DomainError('DOCUMENT_NOT_FOUND', { id: sessionId })
  const { participantId } = found
  const others = getSession(documents, sessionId).settled.filter((one) => one.participantId !== participantId)
  documents.edit(sessionId, (doc) => writeMeta(doc, { settled: [...others, { participantId, outcome, note }] }))
}

/** What the people of this session still intend from earlier ones. @throws {DomainError} `DOCUMENT_NOT_FOUND` */
export function oldIntentions({ documents, store }: OpenVault, id: DocumentId): Intention[] {
  const { participants } = getSession(documents, id)
  const names = new Set(participants.map(({ name }) => name.toLocaleLowerCase()))
  const isTheirs = ({ name }: Intention) => name === '' || names.has(name.toLocaleLowerCase())
  return store.read(listIntentions).filter((one) => one.outcome === 'open' && one.sessionId !== id && isTheirs(one))
}

interface HeldRow {
  readonly sessionId: DocumentId
  readonly title: string
  readonly dilemmaId: DocumentId | ''
  readonly endedAtMs: UnixMs
  readonly lookedBackAtMs: UnixMs | null
}

export function listReminders(db: ReadableDb, nowMs: UnixMs): Reminder[] {
  const held = db.all<HeldRow>(
    `SELECT id AS sessionId, title, dilemma_id AS dilemmaId, ended_at_ms AS endedAtMs, looked_back_at_ms AS lookedBackAtMs
     FROM sessions JOIN documents ON id = document_id WHERE phase = 'closed'`,
  )
  return dueReminders(held, nowMs).map(({ sessionId, title, dilemmaId, endedAtMs, dueAtMs }) => ({
    sessionId,
    title,
    dilemmaId: dilemmaId || null,
    endedAtMs,
    dueAtMs,
  }))
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` before it is closed */
export function lookBack({ documents }: OpenVault, id: DocumentId, atMs: UnixMs): void {
  getSessionFor('look-back', documents, id)
  documents.edit(id, (doc) => writeMeta(doc, { lookedBackAtMs: atMs }))
}

/** What a group did in a stretch of time. */
export function historyOf(db: ReadableDb, fromMs: UnixMs, untilMs: UnixMs): SessionHistory {
  const held = listHeld(db, fromMs, untilMs)
  const byMethod = Map.groupBy(held, ({ methodId }) => methodId)
  return {
    sessions: held.map(({ line }) => line),
    minutes: held.reduce((sum, { minutesTogether }) => sum + minutesTogether, 0),
    methods: [...byMethod].flatMap(([id, [first, ...more]]) =>
      first ? [{ id: id as MethodId, name: first.line.methodName, times: 1 + more.length }] : [],
    ),
    people: listPeople(db, fromMs, untilMs).map(({ name, lastFacilitatedAtMs, lastBroughtAtMs }) => ({
      name,
      lastFacilitatedAtMs,
      lastBroughtAtMs,
    })),
    lessons: listLessonsOf(
      db,
      held.map(({ line }) => line.id),
    ),
  }
}

/** As they stand in the archive now, in the order of their sessions. */
function listLessonsOf(db: ReadableDb, sessions: readonly DocumentId[]): SessionHistory['lessons'] {
  const rows = db.all<SessionHistory['lessons'][number]>(
    `SELECT document_id AS id, line, session_id AS sessionId FROM learnt JOIN documents ON id = document_id
     WHERE kind = 'lesson' AND session_id IN (SELECT value FROM json_each(?)) ORDER BY created_at_ms DESC, id`,
    JSON.stringify(sessions),
  )
  return rows
}
