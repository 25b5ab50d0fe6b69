import type { DocumentId } from '#shared/ids.ts'
import type { ClockEvent, PauseKind } from '#shared/sessions/clock-event.ts'
import type { DurationMs, UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import { markDilemma } from './dilemma-state.ts'
import { getSessionFor } from './find-session.ts'
import { type Act, notNow } from './session.ts'
import { addEvent } from './session-document.ts'

/**
 * Each of these throws `DOCUMENT_NOT_FOUND`, or `SESSION_NOT_NOW` when the session is not at that point; beginning
 * throws `SESSION_WITHOUT_METHOD` where it is still to be chosen.
 */
export function startSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  const { method, cases, rounds } = getSessionFor('start', documents, id)
  if (method === null) throw new DomainError('SESSION_WITHOUT_METHOD', { id })
  // The dilemmas first: if a crash comes between, starting again sets all of them right.
  for (const { dilemmaId } of method.cases === 'one' ? cases.slice(0, 1) : cases)
    if (dilemmaId !== null) markDilemma(documents, dilemmaId, 'in-session')
  documents.edit(id, (doc) => {
    writeMeta(doc, { rounds: [...rounds] })
    addEvent(doc, { type: 'started', atMs })
  })
}

export function pauseSession(documents: Documents, id: DocumentId, kind: PauseKind, atMs: UnixMs): void {
  record('pause', documents, id, { type: 'paused', atMs, kind })
}

/** Stops the time of a session that nobody meant to stop. */
export function interruptSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('interrupt', documents, id, { type: 'interrupted', atMs })
}

export function resumeSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('resume', documents, id, { type: 'resumed', atMs })
}

export function extendRound(documents: Documents, id: DocumentId, byMs: DurationMs, atMs: UnixMs): void {
  record('run', documents, id, { type: 'extended', atMs, byMs })
}

/** Moving to the round that is on already changes nothing: a key pressed twice must not skip a round. */
export function moveToRound(documents: Documents, id: DocumentId, toRound: number, atMs: UnixMs): void {
  const session = getSessionFor('run', documents, id)
  if (session.rounds[toRound] === undefined) throw notNow(session)
  if (toRound === session.clock.round) return
  documents.edit(id, (doc) => addEvent(doc, { type: 'moved', atMs, toRound }))
}

/** Gives rounds from the present one on other lengths. */
export function replanRest(
  documents: Documents,
  id: DocumentId,
  rounds: readonly { round: number; allottedMs: DurationMs }[],
  atMs: UnixMs,
): void {
  const session = getSessionFor('run', documents, id)
  const isLeft = ({ round }: { round: number }) => round >= session.clock.round && round < session.rounds.length
  if (!rounds.every(isLeft)) throw notNow(session)
  documents.edit(id, (doc) => addEvent(doc, { type: 'replanned', atMs, rounds: [...rounds] }))
}

export function beginClosing(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('run', documents, id, { type: 'closing', atMs })
}

export function backToRounds(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('reopen', documents, id, { type: 'reopened', atMs })
}

function record(act: Act, documents: Documents, id: DocumentId, event: ClockEvent): void {
  getSessionFor(act, documents, id)
  documents.edit(id, (doc) => addEvent(doc, event))
}
