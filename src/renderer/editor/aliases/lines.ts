import {
  $getNodeByKey,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
  type TextNode,
} from 'lexical'
import type { TextSpan } from '#shared/contract/privacy.ts'
import { $isAliasNode } from '#shared/editor-nodes/alias-node.ts'

/** A run of text and where it begins in its line. */
export interface Leaf {
  readonly key: NodeKey
  readonly start: number
  readonly end: number
}

/** The text of one block: a paragraph, a heading, an item of a list. */
export interface TextLine {
  readonly block: NodeKey
  readonly text: string
  /** Where aliases stand. */
  readonly safe: readonly TextSpan[]
  readonly leaves: readonly Leaf[]
}

/** A place in one line. */
export interface LinePlace extends TextSpan {
  readonly block: NodeKey
}

const BREAK = '\n'
/** Stands for something that is no text. */
const OBJECT = '\ufffc'

/** The lines of the whole text, in reading order, without those that are empty. */
export function $readLines(): TextLine[] {
  const lines: TextLine[] = []
  const visit = (element: ElementNode) => {
    const line = $readLineOf(element)
    if (line.text.trim() !== '') lines.push(line)
    for (const child of element.getChildren()) if ($isElementNode(child) && !child.isInline()) visit(child)
  }
  visit($getRoot())
  return lines
}

/** @returns null when the block is gone */
export function $readLine(block: NodeKey): TextLine | null {
  const element = $getNodeByKey(block)
  return $isElementNode(element) ? $readLineOf(element) : null
}

function $readLineOf(block: ElementNode): TextLine {
  let text = ''
  const safe: TextSpan[] = []
  const leaves: Leaf[] = []
  for (const node of $inlineNodes(block)) {
    const start = text.length
    text += $textOfInline(node)
    if ($isTextNode(node)) leaves.push({ key: node.getKey(), start, end: text.length })
    if ($isAliasNode(node)) safe.push({ start, end: text.length })
  }
  return { block: block.getKey(), text, safe, leaves }
}

/** What stands in a block itself, in order; inline elements such as links are gone into. */
export function $inlineNodes(block: ElementNode): LexicalNode[] {
  return block.getChildren().flatMap((child): LexicalNode[] => {
    if (!$isElementNode(child)) return [child]
    return child.isInline() ? $inlineNodes(child) : []
  })
}

export function $textOfInline(node: LexicalNode): string {
  if ($isTextNode(node)) return node.getTextContent()
  if ($isLineBreakNode(node)) return BREAK
  return $isDecoratorNode(node) ? OBJECT : ''
}

/** The block that a run of text is a part of. */
export function $blockOf(node: LexicalNode): ElementNode | null {
  const parent = node.getParent()
  return parent?.isInline() ? $blockOf(parent) : parent
}

/** Where in its line a place in a run of text is. */
export function $placeInLine(node: TextNode, offset: number): { block: NodeKey; at: number } | null {
  const block = $blockOf(node)
  if (!block) return null
  const leaf = $readLineOf(block).leaves.find(({ key }) => key === node.getKey())
  return leaf ? { block: block.getKey(), at: leaf.start + offset } : null
}
