import { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { KeptStance, Stance } from '#shared/vision/stance.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import { META, type Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'

export interface Holding {
  readonly documentId: DocumentId
  readonly principleId: DocumentId
  /** Null takes it back. */
  readonly stance: Stance | null
  readonly why: string
}

/** Whether this can be held against the vision here: what is shared changes by way of its original. */
export function mayHold(documents: Documents, id: DocumentId): boolean {
  const { kind, space } = documents.header(id)
  return space === 'personal' && ArchiveKind.safeParse(kind).success
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND` when either is gone, or is not what it should be */
export function holdAgainst(
  { documents, store }: OpenVault,
  { documentId, principleId, stance, why }: Holding,
  nowMs: UnixMs,
): void {
  if (!mayHold(documents, documentId)) throw new DomainError('DOCUMENT_NOT_FOUND', { id: documentId })
  requirePrinciple(documents, principleId)
  const originals = store.read((db) =>
    db.all<{ id: DocumentId }>('SELECT original_id AS id FROM shared_copies WHERE shared_id = ?', principleId),
  )
  documents.edit(documentId, (doc) => {
    const meta = doc.getMap(META)
    // What was held against the original before the team had it is what is said anew here.
    for (const { id } of originals) meta.delete(stanceField(id))
    if (stance === null) meta.delete(stanceField(principleId))
    else meta.set(stanceField(principleId), { principleId, stance, why, atMs: nowMs } satisfies KeptStance)
  })
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND` when there is no such principle outside the bin */
export function requirePrinciple(documents: Documents, id: DocumentId): void {
  if (documents.header(id).kind !== 'principle') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
}
