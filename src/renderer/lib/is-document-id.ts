import type { DocumentId } from '#shared/ids.ts'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether part of an address can name a document. */
export function isDocumentId(text: string): text is DocumentId {
  return shape.test(text)
}
