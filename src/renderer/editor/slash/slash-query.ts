import { $getSelection, $isLineBreakNode, $isRangeSelection, $isTextNode } from 'lexical'

/** A slash at the start of a word, and what was typed behind it. */
export interface SlashQuery {
  readonly text: string
  /** The node with the slash, and the slash's place in it. */
  readonly node: string
  readonly from: number
}

const slashWord = /(?:^|\s)\/([\p{L}\p{N}]*)$/u

/** @returns null when the caret is not behind such a slash */
export function $readSlashQuery(): SlashQuery | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node) || !node.isSimpleText()) return null
  const match = slashWord.exec(node.getTextContent().slice(0, anchor.offset))
  const [, text] = match ?? []
  if (text === undefined) return null
  const from = anchor.offset - text.length - 1
  const before = node.getPreviousSibling()
  if (from === 0 && before && !$isLineBreakNode(before)) return null
  return { text, node: node.getKey(), from }
}

/** Takes the slash and what follows it out of the text again. */
export function $removeSlashQuery(): void {
  const query = $readSlashQuery()
  const selection = $getSelection()
  if (!query || !$isRangeSelection(selection)) return
  const node = selection.anchor.getNode()
  if ($isTextNode(node)) node.spliceText(query.from, query.text.length + 1, '', true)
}
