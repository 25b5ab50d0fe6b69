import type { DocumentId } from '#shared/ids.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'

/** @throws {DomainError} `DOCUMENT_NOT_FOUND` when there is no such journal entry outside the bin */
export function requireEntry(documents: Documents, id: DocumentId): void {
  if (documents.header(id).kind !== 'journal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
}
