import {
  $createLineBreakNode,
  $createTextNode,
  $getNodeByKey,
  $isElementNode,
  $isTextNode,
  type LexicalNode,
} from 'lexical'
import { $inlineNodes, $textOfInline, type LinePlace } from './lines.ts'

/**
 * Puts `node` in the place of a stretch of a line.
 *
 * @returns whether it could: not when the stretch is gone or cuts through something that goes as a whole, such as an alias
 */
export function $replaceSpan(place: LinePlace, node: LexicalNode): boolean {
  const replaced = $cutOut(place)
  const [first] = replaced
  if (!first) return false
  if ($isTextNode(first) && $isTextNode(node)) node.setFormat(first.getFormat())
  first.insertBefore(node)
  for (const each of replaced) each.remove()
  return true
}

/** Puts words in the place of a stretch of a line, in the same form. */
export function $replaceSpanByText(place: LinePlace, text: string): boolean {
  return $replaceSpan(place, $createTextNode(text))
}

/** Puts words in the place of `node`; a line break in them becomes one in the text. */
export function $replaceNodeByText(node: LexicalNode, text: string): void {
  const format = $isTextNode(node) ? node.getFormat() : 0
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) node.insertBefore($createLineBreakNode())
    if (line !== '') node.insertBefore($createTextNode(line).setFormat(format))
  }
  node.remove()
}

/** Selects a stretch of a line. */
export function $selectSpan({ block, start, end }: LinePlace): void {
  const [from, to] = [$pointAt(block, start, 'after'), $pointAt(block, end, 'before')]
  if (!from || !to) return
  const selection = from.node.select(from.offset, from.offset)
  selection.focus.set(to.node.getKey(), to.offset, 'text')
}

function $pointAt(block: string, at: number, side: 'before' | 'after') {
  const element = $getNodeByKey(block)
  if (!$isElementNode(element)) return null
  let start = 0
  for (const node of $inlineNodes(element)) {
    const end = start + $textOfInline(node).length
    const isInside = side === 'after' ? at >= start && at < end : at > start && at <= end
    if ($isTextNode(node) && isInside) return { node, offset: at - start }
    start = end
  }
  return null
}

/** The nodes that make up a stretch exactly, split off where needed; none when that cannot be. */
function $cutOut({ block, start, end }: LinePlace): LexicalNode[] {
  const element = $getNodeByKey(block)
  if (!$isElementNode(element) || end <= start) return []
  const inside: LexicalNode[] = []
  let at = 0
  for (const node of $inlineNodes(element)) {
    const [from, to] = [at, at + $textOfInline(node).length]
    at = to
    if (to <= start || from >= end) continue
    const isWhole = from >= start && to <= end
    if (!isWhole && (!$isTextNode(node) || node.isToken())) return []
    inside.push(isWhole || !$isTextNode(node) ? node : $part(node, Math.max(start - from, 0), Math.min(end, to) - from))
  }
  return at >= end ? inside : []
}

function $part(node: LexicalNode, start: number, end: number): LexicalNode {
  if (!$isTextNode(node)) return node
  const parts = node.splitText(...[start, end].filter((offset) => offset > 0 && offset < node.getTextContentSize()))
  return parts[start > 0 ? 1 : 0] ?? node
}
