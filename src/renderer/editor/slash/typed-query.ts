import { $getSelection, $isLineBreakNode, $isRangeSelection, $isTextNode, type TextNode } from 'lexical'

/** A sign in the text at the caret, such as a slash, and what was typed behind it. */
export interface TypedQuery {
  readonly text: string
  /** The node with the sign, and the sign's place in it. */
  readonly node: string
  readonly from: number
}

/**
 * What stands right before the caret, when `pattern` finds it at the end of the plain text there; the first group is what
 * was typed behind the sign.
 *
 * @param startsWord whether the sign must stand at the start of a word
 */
export function $readTypedQuery(pattern: RegExp, sign: string, startsWord: boolean): TypedQuery | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node) || !node.isSimpleText()) return null
  const match = pattern.exec(node.getTextContent().slice(0, anchor.offset))
  const [, text] = match ?? []
  if (text === undefined) return null
  const from = anchor.offset - text.length - sign.length
  const before = node.getPreviousSibling()
  if (startsWord && from === 0 && before && !$isLineBreakNode(before)) return null
  return { text, node: node.getKey(), from }
}

/** Takes the sign and what follows it out of the text again. @returns the node that it stood in */
export function $removeTypedQuery(query: TypedQuery, sign: string): TextNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  return node.spliceText(query.from, sign.length + query.text.length, '', true)
}
