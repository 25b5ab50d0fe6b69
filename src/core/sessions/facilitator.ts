import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getRound, getSessionFor } from './find-session.ts'
import { putField, takeField } from './live-fields.ts'
import { putTap, takeTap } from './live-taps.ts'
import { requirePerson } from './session.ts'

/*
 * What helps the facilitator while a session runs. Closing erases it: who spoke how often is nobody's business
 * afterwards.
 */

/** Each throws `DOCUMENT_NOT_FOUND`, or `SESSION_NOT_NOW` when the session is not at that point. */
export function tapSpoke(open: OpenVault, id: DocumentId, person: ParticipantId, spoke: boolean): void {
  const session = getSessionFor('say', open.documents, id)
  requirePerson(session, person)
  const change = spoke ? putTap : takeTap
  open.store.write((db) => change(db, id, 'spoke', session.clock.round, person))
}

/** A note to self. @throws also `SESSION_KEEPS_NOTHING` in a round of which nothing is kept */
export function addNote(open: OpenVault, id: DocumentId, noteId: string, text: string, atMs: UnixMs): void {
  const session = getSessionFor('correct', open.documents, id)
  const { round, phase } = session.clock
  if (phase !== 'closing' && getRound(open, session, round).record === 'nothing')
    throw new DomainError('SESSION_KEEPS_NOTHING', { id })
  open.store.write((db) => putField(db, id, { name: 'note', owner: noteId, text, round, atMs }))
}

export function dropNote(open: OpenVault, id: DocumentId, noteId: string): void {
  getSessionFor('correct', open.documents, id)
  open.store.write((db) => takeField(db, id, 'note', noteId))
}

/** Keeps the line that is being written, except where its words are nobody's yet. @returns whether it was kept */
export function keepDraft(open: OpenVault, id: DocumentId, text: string, atMs: UnixMs): boolean {
  const session = getSessionFor('say', open.documents, id)
  const { round } = session.clock
  const { record, isPrivate, block } = getRound(open, session, round)
  const kept = record !== 'nothing' && !isPrivate && block.visibility.as !== 'hidden-until'
  const draft = { name: 'draft', owner: String(round), text: kept ? text : '', round, atMs } as const
  open.store.write((db) => putField(db, id, draft))
  return kept
}
