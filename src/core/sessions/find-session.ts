import type { DocumentId } from '#shared/ids.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { listMarks } from './live-marks.ts'
import { type RoundNow, roundNow } from './round-now.ts'
import { type Act, requireNow, type Session } from './session.ts'
import { readSession } from './session-document.ts'

/**
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` also where the document is something else than a session, such as the report of
 * one in a team space
 */
export function getSession(documents: Documents, id: DocumentId): Session {
  const { kind, space } = documents.header(id)
  if (kind !== 'session' || space !== 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  return documents.read(id, (doc) => readSession(id, doc))
}

/**
 * The session, when it is at a point where `act` can be done.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`
 */
export function getSessionFor(act: Act, documents: Documents, id: DocumentId): Session {
  const session = getSession(documents, id)
  requireNow(session, act)
  return session
}

/** The rules of one round of a session that is not closed. @throws {DomainError} `SESSION_NOT_NOW` when there is none */
export function getRound({ store }: OpenVault, session: Session, index: number): RoundNow {
  return roundNow(
    session,
    index,
    store.read((db) => listMarks(db, session.id)),
  )
}
