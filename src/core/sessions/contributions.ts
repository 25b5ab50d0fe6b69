import type { Contribution } from '#shared/contract/sessions.ts'
import type { ContributionId, DocumentId, ParticipantId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Documents } from '../documents/document-types.ts'
import { getSessionFor } from './find-session.ts'
import { keepable, nextPlace } from './session.ts'
import { putContribution, takeContribution } from './session-document.ts'

export interface NewContribution {
  readonly id: ContributionId
  /** Null where nobody in particular said it. */
  readonly participantId: ParticipantId | null
  readonly text: string
  readonly atMs: UnixMs
}

/**
 * Keeps what was said in the round that is on, as far as the method keeps it.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING`
 */
export function contribute(documents: Documents, sessionId: DocumentId, said: NewContribution): void {
  const session = getSessionFor('contribute', documents, sessionId)
  const kept = keepable(session, { ...said, round: session.clock.round, place: nextPlace(session) })
  documents.edit(sessionId, (doc) => putContribution(doc, kept))
}

/** Takes a contribution back, for good. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` */
export function withdraw(documents: Documents, sessionId: DocumentId, id: ContributionId): void {
  getSessionFor('withdraw', documents, sessionId)
  documents.edit(sessionId, (doc) => takeContribution(doc, id))
}

/**
 * Undoes {@link withdraw}: the contribution stands where it stood.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `SESSION_KEEPS_NOTHING`
 */
export function putBack(documents: Documents, sessionId: DocumentId, contribution: Contribution): void {
  const session = getSessionFor('contribute', documents, sessionId)
  const kept = keepable(session, contribution)
  documents.edit(sessionId, (doc) => putContribution(doc, kept))
}
