import type { DocumentId } from '#shared/ids.ts'
import { DomainError } from '../domain-error.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'
import { markWithdrawn } from './shared-copies.ts'

type Find = (db: ReadableDb, id: DocumentId) => { readonly sharedId: DocumentId } | undefined

/**
 * Takes the copy that `find` knows out of the team space, to the bin.
 *
 * @param id the original or the copy
 * @throws {DomainError} `DOCUMENT_NOT_FOUND` when no copy stands there
 */
export function withdraw(
  { store, documents, nowMs }: OpenVault & Pick<CoreContext, 'nowMs'>,
  id: DocumentId,
  find: Find,
): DocumentId {
  return store.write((db) => {
    const copy = find(db, id)
    if (!copy) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
    documents.remove(copy.sharedId)
    markWithdrawn(db, copy.sharedId, nowMs())
    return copy.sharedId
  })
}
