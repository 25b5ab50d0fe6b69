import { $createDocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'
import type { DocumentId } from '#shared/ids.ts'
import { $readTypedQuery, $removeTypedQuery, type TypedQuery } from '../../slash/typed-query.ts'

const SIGN = '[['
const bracketed = /\[\[([^[\]\n]{0,60})$/u

/** What was typed behind “[[”. @returns null when the caret is not behind it */
export function $readLinkQuery(): TypedQuery | null {
  return $readTypedQuery(bracketed, SIGN, false)
}

/** Puts a link to a document in the place of “[[” and what was typed behind it, with the caret after it. */
export function $insertDocumentLink(id: DocumentId, title: string): void {
  const query = $readLinkQuery()
  const node = query && $removeTypedQuery(query, SIGN)
  if (!query || !node) return
  const link = $createDocumentLinkNode(id, title)
  if (query.from === 0) node.insertBefore(link)
  else if (query.from === node.getTextContentSize()) node.insertAfter(link)
  else node.splitText(query.from)[0]?.insertAfter(link)
  link.selectNext(0, 0)
  if (node.getTextContentSize() === 0) node.remove()
}
