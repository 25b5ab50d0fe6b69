import type { LexicalEditor } from 'lexical'
import type { LinePlace, TextLine } from './lines.ts'

/** The stretch of a line on the page; null when it is not all there. */
export function domRange(
  editor: LexicalEditor,
  line: TextLine,
  { start, end }: Pick<LinePlace, 'start' | 'end'>,
): StaticRange | null {
  const first = line.leaves.find((leaf) => leaf.start <= start && leaf.end > start)
  const last = line.leaves.findLast((leaf) => leaf.start < end && leaf.end >= end)
  const startContainer = first && textNodeOf(editor, first.key)
  const endContainer = last && textNodeOf(editor, last.key)
  if (!startContainer || !endContainer) return null
  const [startOffset, endOffset] = [start - first.start, end - last.start]
  // Between an edit and its place on the page the two may differ for a moment.
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

/** The same as a range that can be measured. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

function textNodeOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key)
  while (node && !(node instanceof Text)) node = node.firstChild
  return node
}
