import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'

/** Says on the dilemma what its session came to. A dilemma that went in the bin meanwhile keeps the state it had. */
export function markDilemma(documents: Documents, id: DocumentId, state: DilemmaState): void {
  try {
    documents.edit(id, (doc) => writeMeta(doc, { state }))
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'DOCUMENT_NOT_FOUND')) throw error
  }
}
