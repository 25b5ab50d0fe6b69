import { createHash } from 'node:crypto'
import { MethodObstacle, type MethodPreview, type SharedMethod } from '#shared/contract/method-sharing.ts'
import type { ErrorCode } from '#shared/errors.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { DomainError } from '../domain-error.ts'
import { getOwnMethod, type OwnMethodNow } from '../methods/own-methods.ts'
import { ownTexts, wordsOfMethod, writeSharedMethod } from '../methods/shared-method.ts'
import type { OpenVault } from '../rpc/context.ts'
import { gateFindings } from './gate-findings.ts'
import { findMethodCopy, saveMethodCopy } from './method-copies.ts'
import type { Gate } from './share.ts'
import { teamSpace } from '../team/members/team-space.ts'

/**
 * What would go along of a method, and what keeps it from going.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SHARE_NOT_POSSIBLE` for what is in a team space already
 */
export function previewMethod(open: OpenVault, id: DocumentId): MethodPreview {
  const method = readOwn(open, id).saved?.method
  return open.store.read((db) => {
    const copy = findMethodCopy(db, id)
    const findings = method ? gateFindings(db, id, ownTexts(method)) : []
    const weighs = (weight: 'blocks' | 'asks') => findings.some((finding) => finding.weight === weight)
    const stands: Record<MethodObstacle, boolean> = {
      'not-saved': method === undefined,
      blocked: weighs('blocks'),
      undecided: weighs('asks'),
    }
    return {
      version: method?.version ?? 0,
      findings,
      obstacles: MethodObstacle.options.filter((obstacle) => stands[obstacle]),
      copy: copy ? withoutWords(copy) : null,
      isNeeded: method !== undefined && copy?.words !== wordsOfMethod(method),
      seen: method ? nameOf(method) : '',
    }
  })
}

/**
 * Writes the last saved version as a document of its own in the team space, without the author's drafts and earlier
 * versions; or as a new version in the copy that stands there.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, or one of the refusals of the gate
 */
export function shareMethod(gate: Gate, id: DocumentId, seen: string): DocumentId {
  const { obstacles, copy } = previewMethod(gate, id)
  const [worst] = obstacles
  if (worst) throw new DomainError(refusals[worst], { id })
  const { saved, language } = readOwn(gate, id)
  if (!saved) throw new DomainError('SHARE_EMPTY', { id })
  const { method } = saved
  if (nameOf(method) !== seen) throw new DomainError('SHARE_CHANGED_MEANWHILE', { id })
  const nowMs = gate.nowMs()
  const write = (doc: Parameters<typeof writeSharedMethod>[0]) => writeSharedMethod(doc, method, language, nowMs)
  return gate.store.write((db) => {
    const { documents, author, newId } = gate
    const sharedId =
      copy?.sharedId ??
      documents.create({
        kind: 'method',
        space: `team:${teamSpace(db, nowMs, newId).teamId}`,
        meta: { author },
        body: write,
      })
    if (copy) documents.edit(sharedId, write)
    saveMethodCopy(db, { originalId: id, sharedId, version: method.version, words: wordsOfMethod(method) }, nowMs)
    return sharedId
  })
}

export function methodCopy({ store }: OpenVault, id: DocumentId): SharedMethod | null {
  const copy = store.read((db) => findMethodCopy(db, id))
  return copy ? withoutWords(copy) : null
}

const refusals = {
  'not-saved': 'SHARE_EMPTY',
  blocked: 'SHARE_BLOCKED',
  undecided: 'SHARE_UNDECIDED',
} as const satisfies Record<MethodObstacle, ErrorCode>

function readOwn({ documents }: OpenVault, id: DocumentId): OwnMethodNow {
  const own = getOwnMethod(documents, id)
  if (own.header.space !== 'personal') throw new DomainError('SHARE_NOT_POSSIBLE', { id })
  return own
}

function withoutWords({ originalId, sharedId, version, sharedAtMs, updatedAtMs }: SharedMethod): SharedMethod {
  return { originalId, sharedId, version, sharedAtMs, updatedAtMs }
}

/** A name for what is said, the same for the same words. */
function nameOf(method: Method): string {
  return createHash('sha256').update(wordsOfMethod(method)).digest('hex')
}
