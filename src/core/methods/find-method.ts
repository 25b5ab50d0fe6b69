import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { findMethod, methods } from './catalogue.ts'
import { documentOfMethod } from './own-method-id.ts'
import { getOwnMethod, listMethodsToUse } from './own-methods.ts'

/**
 * The method of that name as a session can take it: one that comes with Ruimte, or an own one as it was saved last.
 *
 * @throws {DomainError} `METHOD_NOT_FOUND`
 */
export function getMethod(documents: Documents, id: MethodId): Method {
  const method = findMethod(id) ?? findSaved(documents, id)
  if (!method) throw new DomainError('METHOD_NOT_FOUND', { id })
  return method
}

/** Every method that a session can take, own ones first. */
export function listMethods({ store, documents }: OpenVault): Method[] {
  const saved = store.read(listMethodsToUse).flatMap((id) => getOwnMethod(documents, id).saved?.method ?? [])
  return [...saved, ...methods]
}

function findSaved(documents: Documents, id: MethodId): Method | undefined {
  const documentId = documentOfMethod(id)
  if (documentId === undefined) return undefined
  try {
    if (documents.header(documentId).kind !== 'method') return undefined
  } catch (error) {
    if (error instanceof DomainError && error.code === 'DOCUMENT_NOT_FOUND') return undefined
    throw error
  }
  return getOwnMethod(documents, documentId).saved?.method
}
