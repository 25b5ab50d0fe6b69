import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { CaseId, DocumentId, ParticipantId } from '#shared/ids.ts'
import type { PlannedCase, SessionCase } from '#shared/sessions/session-case.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getSession, getSessionFor } from './find-session.ts'
import { notNow, requireNow, requirePerson, type Session } from './session.ts'

type NewCase = Omit<PlannedCase, 'bringer'> & { readonly bringerId: ParticipantId }

/**
 * The cases of a plan.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `DILEMMA_WITHOUT_QUESTION`; `SESSION_CIRCLE_INCOMPLETE` when nobody brings one
 */
export function casesFrom(
  documents: Documents,
  planned: readonly PlannedCase[],
  people: readonly { readonly id: ParticipantId }[],
  newId: () => string,
): SessionCase[] {
  return planned.map(({ bringer, ...one }) => {
    const bringerId = people[bringer]?.id
    if (bringerId === undefined) throw new DomainError('SESSION_CIRCLE_INCOMPLETE')
    return caseFrom(documents, { ...one, bringerId }, newId() as CaseId)
  })
}

/**
 * Adds a case: before the start, or while the round is still to come in which the circle picks one.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `DILEMMA_WITHOUT_QUESTION`
 */
export function bringCase({ documents }: OpenVault, id: DocumentId, brought: NewCase, caseId: CaseId): void {
  const session = getSession(documents, id)
  if (session.clock.phase !== 'planned' && !isStillToPick(session)) throw notNow(session)
  requirePerson(session, brought.bringerId)
  const added = caseFrom(documents, brought, caseId)
  documents.edit(id, (doc) => writeMeta(doc, { cases: [...session.cases, added] }))
}

/** Changes how a case is brought in; its dilemma stays as it is. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` */
export function prepareCase(
  { documents }: OpenVault,
  id: DocumentId,
  caseId: CaseId,
  changes: { readonly question?: string | undefined; readonly hidesOutcome?: boolean | undefined },
): void {
  const session = getSessionFor('attend', documents, id)
  const found = findCase(session, caseId)
  const changed: SessionCase = {
    ...found,
    question: changes.question ?? found.question,
    hidesOutcome: changes.hidesOutcome ?? found.hidesOutcome,
  }
  documents.edit(id, (doc) =>
    writeMeta(doc, { cases: session.cases.map((one) => (one.id === caseId ? changed : one)) }),
  )
}

/** @throws {DomainError} `SESSION_NOT_NOW` when the session has no such case */
export function findCase(session: Session, caseId: CaseId): SessionCase {
  const found = session.cases.find(({ id }) => id === caseId)
  if (!found) throw notNow(session)
  return found
}

function isStillToPick(session: Session): boolean {
  requireNow(session, 'run')
  const picks = (blockId: string) => {
    const input = session.method?.blocks.find(({ id }) => id === blockId)?.input
    return input?.type === 'pick' && input.from === 'cases'
  }
  return session.rounds.slice(session.clock.round).some(({ blockId }) => picks(blockId))
}

function caseFrom(documents: Documents, { dilemmaId, title, question, bringerId }: NewCase, id: CaseId): SessionCase {
  if (dilemmaId === null) return { id, dilemmaId, title, question, bringerId, hidesOutcome: false }
  if (documents.header(dilemmaId).kind !== 'dilemma') throw new DomainError('DOCUMENT_NOT_FOUND', { id: dilemmaId })
  const dilemma = documents.read(dilemmaId, (doc) => readMeta(doc, DilemmaMeta))
  const asked = question.trim() || dilemma.question.trim()
  if (asked === '') throw new DomainError('DILEMMA_WITHOUT_QUESTION', { id: dilemmaId })
  return {
    id,
    dilemmaId,
    title: title.trim() || dilemma.title.trim() || asked.slice(0, 300),
    question: asked,
    bringerId,
    hidesOutcome: dilemma.outcomeHidden && dilemma.outcome.trim() !== '',
  }
}
