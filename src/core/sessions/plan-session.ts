import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { Participant } from '#shared/contract/sessions.ts'
import type { DocumentId, MethodId, ParticipantId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { UnixMs } from '#shared/units.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import { getSessionFor } from './find-session.ts'
import { findMethod } from '../methods/catalogue.ts'
import { requireCircle } from './session.ts'
import type { SessionMeta } from './session-document.ts'

export interface Plan {
  readonly methodId: MethodId
  readonly participants: readonly Omit<Participant, 'id'>[]
  /** Null for a session that begins at once. */
  readonly plannedForMs: UnixMs | null
}

/**
 * A session on a dilemma that asks something.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `DILEMMA_WITHOUT_QUESTION`, `METHOD_NOT_FOUND`, `SESSION_CIRCLE_INCOMPLETE`
 */
export function planSession(documents: Documents, dilemmaId: DocumentId, plan: Plan, newId: () => string): DocumentId {
  const meta: SessionMeta = {
    ...checkedPlan(plan, newId),
    title: titleFrom(documents, dilemmaId),
    dilemmaId,
    intention: '',
    intentionBy: '',
    lesson: '',
    appreciation: '',
    scribeDraft: '',
    lessonId: null,
    intentionOutcome: 'open',
    intentionNote: '',
  }
  return documents.create({ kind: 'session', meta })
}

/** @throws {DomainError} `SESSION_NOT_NOW` once it has begun, and as {@link planSession} */
export function replanSession(documents: Documents, id: DocumentId, plan: Plan, newId: () => string): void {
  getSessionFor('replan', documents, id)
  const fields = checkedPlan(plan, newId)
  documents.edit(id, (doc) => writeMeta(doc, { ...fields }))
}

function checkedPlan(plan: Plan, newId: () => string): Pick<SessionMeta, 'method' | 'participants' | 'plannedForMs'> {
  requireCircle(plan.participants)
  return {
    method: getMethod(plan.methodId),
    participants: plan.participants.map((person) => ({ ...person, id: newId() as ParticipantId })),
    plannedForMs: plan.plannedForMs,
  }
}

function getMethod(id: MethodId): Method {
  const method = findMethod(id)
  if (!method) throw new DomainError('METHOD_NOT_FOUND', { id })
  return method
}

function titleFrom(documents: Documents, dilemmaId: DocumentId): string {
  if (documents.header(dilemmaId).kind !== 'dilemma') throw new DomainError('DOCUMENT_NOT_FOUND', { id: dilemmaId })
  const { title, question } = documents.read(dilemmaId, (doc) => readMeta(doc, DilemmaMeta))
  if (question.trim() === '') throw new DomainError('DILEMMA_WITHOUT_QUESTION', { id: dilemmaId })
  return title.trim() || question.trim()
}
