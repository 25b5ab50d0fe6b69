import { ReviewedKind } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import type { Documents } from '../documents/document-types.ts'

/**
 * The kind of a document that is kept for a while and then looked at again.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` for what is not one's own, or is kept as it is
 */
export function requireReviewed(documents: Documents, id: DocumentId): ReviewedKind {
  const { kind, space } = documents.header(id)
  const reviewed = ReviewedKind.safeParse(kind)
  if (space !== 'personal' || !reviewed.success) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  return reviewed.data
}
