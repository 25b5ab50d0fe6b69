import type { ReactNode } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { isDocumentId } from '#renderer/lib/is-document-id.ts'
import { NotFound } from './NotFound.tsx'

/** The page of the document that an address names as `:id`; an address that can name none leads nowhere. */
export function pageOf(page: (id: DocumentId) => ReactNode): (params: { id?: string }) => ReactNode {
  return ({ id = '' }) => (isDocumentId(id) ? page(id) : <NotFound />)
}

/** The same where the address may also name none: then it is the page without one. */
export function pageWith(page: (id: DocumentId | undefined) => ReactNode): (params: { id?: string }) => ReactNode {
  const named = pageOf(page)
  return ({ id }) => (id === undefined ? page(undefined) : named({ id }))
}
