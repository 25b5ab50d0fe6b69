import { createHash } from 'node:crypto'
import { type SharedVision, VisionObstacle, type VisionPart } from '#shared/contract/vision-sharing.ts'
import type { ErrorCode } from '#shared/errors.ts'
import type { DocumentId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { teamSpace } from '../team/members/team-space.ts'
import { gateFindings } from './gate-findings.ts'
import type { Gate } from './share.ts'
import { findVisionCopy, saveVisionCopy, type StoredVision, teamNumbers } from './vision-copies.ts'
import { checkedWords, nameOfWords, type OwnPart, readOwnPart, wordsOf } from './vision-part.ts'

/**
 * What would go along of parts of the vision, and what keeps each from going.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SHARE_NOT_POSSIBLE` for what is no vision or in a team space already
 */
export function previewVision(open: OpenVault, ids: readonly DocumentId[]): { parts: VisionPart[]; seen: string } {
  open.documents.project()
  const own = ids.map((id) => readOwnPart(open, id))
  return {
    parts: open.store.read((db) => own.map((part) => look(db, part))),
    seen: createHash('sha256')
      .update(JSON.stringify(own.map(nameOfWords)))
      .digest('hex'),
  }
}

/**
 * Writes each part as a document of its own in the team space, without how it came to be; or what it says now in the copy
 * that stands there. All or none.
 *
 * @throws {DomainError} one of the refusals of the gate
 */
export function shareVision(gate: Gate, ids: readonly DocumentId[], seen: string): DocumentId[] {
  gate.documents.project()
  const preview = previewVision(gate, ids)
  for (const part of preview.parts) requireFree(part)
  if (preview.seen !== seen) throw new DomainError('SHARE_CHANGED_MEANWHILE', { id: ids[0] as DocumentId })
  return gate.store.write((db) => {
    const taken = teamNumbers(db)
    return ids.map((id) => sharePart(gate, db, readOwnPart(gate, id), taken))
  })
}

export function visionCopy({ store, documents }: OpenVault, id: DocumentId): SharedVision | null {
  documents.project()
  const copy = store.read((db) => findVisionCopy(db, id))
  return copy ? withoutWords(copy) : null
}

function look(db: ReadableDb, part: OwnPart): VisionPart {
  const copy = findVisionCopy(db, part.id)
  const findings = gateFindings(db, part.id, checkedWords(part)).filter(({ weight }) => weight !== 'hint')
  const stands: Record<VisionObstacle, boolean> = {
    empty: part.meta.title.trim() === '',
    blocked: findings.some(({ weight }) => weight === 'blocks'),
    undecided: findings.some(({ weight }) => weight === 'asks'),
  }
  return {
    id: part.id,
    kind: part.kind,
    title: part.meta.title,
    findings,
    obstacles: VisionObstacle.options.filter((obstacle) => stands[obstacle]),
    copy: copy ? withoutWords(copy) : null,
    isNeeded: !copy || (mayUpdate(part) && copy.words !== nameOfWords(part)),
  }
}

const refusals = {
  empty: 'SHARE_EMPTY',
  blocked: 'SHARE_BLOCKED',
  undecided: 'SHARE_UNDECIDED',
} as const satisfies Record<VisionObstacle, ErrorCode>

function requireFree({ id, obstacles: [worst], isNeeded }: VisionPart): void {
  if (worst) throw new DomainError(refusals[worst], { id })
  if (!isNeeded) throw new DomainError('SHARE_NOT_POSSIBLE', { id })
}

/** @param taken numbers that principles of the team have, to which that of this part is added */
function sharePart(
  { documents, author, nowMs, newId }: Gate,
  db: WritableDb,
  part: OwnPart,
  taken: Set<number>,
): DocumentId {
  const copy = findVisionCopy(db, part.id)
  const { teamId } = teamSpace(db, nowMs(), newId)
  const sharedId =
    copy?.sharedId ??
    documents.create({
      kind: part.kind,
      space: `team:${teamId}`,
      meta: { ...atFirst(part, taken), ...wordsOf(part), author },
    })
  if (copy) documents.edit(sharedId, (doc) => writeMeta(doc, wordsOf(part)))
  saveVisionCopy(db, { originalId: part.id, sharedId, words: nameOfWords(part) }, nowMs())
  return sharedId
}

/** What a copy begins with and the team goes on with. A number stays where it is free; a draft has that of what it changes. */
function atFirst(part: OwnPart, taken: Set<number>): Record<string, unknown> {
  if (part.kind === 'norm') return {}
  const { number, state, adoptedOn, retiredOn, changes } = part.meta
  if (changes !== null) return { number, state: 'draft', changes }
  const free = taken.has(number) ? Math.max(...taken) + 1 : number
  taken.add(free)
  return { number: free, state, adoptedOn, retiredOn }
}

/** A principle that the team has is the team's: it changes by drafts. */
function mayUpdate(part: OwnPart): boolean {
  return part.kind === 'norm' || part.meta.changes !== null
}

function withoutWords({ originalId, sharedId, sharedAtMs, updatedAtMs }: StoredVision): SharedVision {
  return { originalId, sharedId, sharedAtMs, updatedAtMs }
}
