import type { DocumentId } from '#shared/ids.ts'
import type { ClockEvent } from '#shared/sessions/clock-event.ts'
import type { DurationMs, UnixMs } from '#shared/units.ts'
import type { Documents } from '../documents/document-types.ts'
import { markDilemma } from './dilemma-state.ts'
import { getSessionFor } from './find-session.ts'
import { type Act, blockOfRound } from './session.ts'
import { addEvent } from './session-document.ts'

/** Each of these throws `DOCUMENT_NOT_FOUND`, or `SESSION_NOT_NOW` when the session is not at that point. */
export function startSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  const { dilemmaId } = getSessionFor('start', documents, id)
  // The dilemma first: if a crash comes between the two, starting again sets both right.
  markDilemma(documents, dilemmaId, 'in-session')
  documents.edit(id, (doc) => addEvent(doc, { type: 'started', atMs }))
}

export function pauseSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('pause', documents, id, { type: 'paused', atMs })
}

/** Pauses a session that nobody meant to pause. */
export function interruptSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('pause', documents, id, { type: 'interrupted', atMs })
}

export function resumeSession(documents: Documents, id: DocumentId, atMs: UnixMs): void {
  record('resume', documents, id, { type: 'resumed', atMs })
}

export function extendRound(documents: Documents, id: DocumentId, byMs: DurationMs, atMs: UnixMs): void {
  record('extend', documents, id, { type: 'extended', atMs, byMs })
}

/** Moving to the round that is on already changes nothing: a key pressed twice must not skip a round. */
export function moveToRound(documents: Documents, id: DocumentId, toRound: number, atMs: UnixMs): void {
  const session = getSessionFor('move', documents, id)
  blockOfRound(session, toRound)
  if (toRound === session.clock.round) return
  documents.edit(id, (doc) => addEvent(doc, { type: 'moved', atMs, toRound }))
}

function record(act: Act, documents: Documents, id: DocumentId, event: ClockEvent): void {
  getSessionFor(act, documents, id)
  documents.edit(id, (doc) => addEvent(doc, event))
}
