import type { Participant } from '#shared/contract/session-view.ts'
import type { DocumentId, MethodId, ParticipantId } from '#shared/ids.ts'
import type { PlannedCase, SessionCase } from '#shared/sessions/session-case.ts'
import type { UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { getMethod } from '../methods/find-method.ts'
import { casesFrom } from './cases.ts'
import { getSessionFor } from './find-session.ts'
import { requireCircle } from './session.ts'
import type { SessionMeta } from './session-document.ts'

export interface Plan {
  /** Null to choose it together. */
  readonly methodId: MethodId | null
  readonly participants: readonly Omit<Participant, 'id'>[]
  readonly cases: readonly PlannedCase[]
  /** Null for a session that begins at once. */
  readonly plannedForMs: UnixMs | null
  readonly untilMs?: UnixMs | null
  readonly place?: string
  readonly title?: string
}

/**
 * A session; a case with a dilemma needs one that asks something.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `DILEMMA_WITHOUT_QUESTION`, `METHOD_NOT_FOUND`, `SESSION_CIRCLE_INCOMPLETE`
 */
export function planSession(documents: Documents, plan: Plan, newId: () => string): DocumentId {
  const { participants, ...fields } = checkedPlan(documents, plan, newId)
  const cases = casesFrom(documents, plan.cases, participants, newId)
  const meta: SessionMeta = {
    ...fields,
    participants,
    cases,
    title: plan.title || cases[0]?.title || '',
    rounds: null,
    marks: [],
    closing: [],
    evaluation: { safe: [], helps: [] },
    settled: [],
    lookedBackAtMs: null,
  }
  return documents.create({ kind: 'session', meta })
}

/**
 * Plans anew what has not begun; without `cases` they stay, each with who brought it, by name.
 *
 * @throws {DomainError} `SESSION_NOT_NOW` once it has begun, and as {@link planSession}
 */
export function replanSession(
  documents: Documents,
  id: DocumentId,
  plan: Omit<Plan, 'cases' | 'title'> & { readonly cases?: readonly PlannedCase[] | undefined },
  newId: () => string,
): void {
  const before = getSessionFor('prepare', documents, id)
  const kept = before.cases.length
  const fields = checkedPlan(
    documents,
    { ...plan, cases: plan.cases ?? Array.from({ length: kept }, () => ({})) },
    newId,
  )
  const cases =
    plan.cases === undefined
      ? before.cases.map((one) => withBringer(one, before.participants, fields.participants))
      : casesFrom(documents, plan.cases, fields.participants, newId)
  documents.edit(id, (doc) => writeMeta(doc, { ...fields, cases }))
}

/** The method that the circle chose. @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`, `METHOD_NOT_FOUND` */
export function chooseMethod(documents: Documents, id: DocumentId, methodId: MethodId): void {
  getSessionFor('prepare', documents, id)
  const method = getMethod(documents, methodId)
  documents.edit(id, (doc) => writeMeta(doc, { method }))
}

function checkedPlan(
  documents: Documents,
  plan: Omit<Plan, 'cases'> & { readonly cases: readonly unknown[] },
  newId: () => string,
): Pick<SessionMeta, 'method' | 'participants' | 'plannedForMs' | 'untilMs' | 'place'> {
  requireCircle(plan.participants, plan.cases.length)
  return {
    method: plan.methodId === null ? null : getMethod(documents, plan.methodId),
    participants: plan.participants.map((person) => ({ ...person, id: newId() as ParticipantId })),
    plannedForMs: plan.plannedForMs,
    untilMs: plan.untilMs ?? null,
    place: plan.place ?? '',
  }
}

function withBringer(one: SessionCase, before: readonly Participant[], now: readonly Participant[]): SessionCase {
  const name = before.find(({ id }) => id === one.bringerId)?.name
  const same = now.find((person) => person.name === name)
  // On one case it is the role that tells; people change places in it while they plan.
  const bringer = now.find(({ role }) => role === 'bringer')
  return { ...one, bringerId: (bringer ?? same ?? now[0])?.id ?? one.bringerId }
}
