import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $isRootOrShadowRoot,
} from 'lexical'
import { $insertList, $isListNode } from '@lexical/list'
import type { ListType } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import type { LexicalNode } from 'lexical'

/** The forms that a piece of text can take. */
export const blocks = ['paragraph', 'h1', 'h2', 'h3', 'bullet', 'number', 'check', 'quote'] as const
export type Block = (typeof blocks)[number]

function isListBlock(block: Block): block is ListType {
  return block === 'bullet' || block === 'number' || block === 'check'
}

/** The form of the text at the caret. */
export function $readBlock(): Block {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return 'paragraph'
  return $blockOf(selection.anchor.getNode())
}

function $blockOf(node: LexicalNode): Block {
  const list = $findMatchingParent(node, $isListNode)
  if (list) return list.getListType()
  const top = $findMatchingParent(node, (parent) => $isRootOrShadowRoot(parent.getParent()))
  if ($isQuoteNode(top)) return 'quote'
  if (!$isHeadingNode(top)) return 'paragraph'
  return blocks.find((block) => block === top.getTag()) ?? 'h3'
}

/** Gives the selected text another form. */
export function $setBlock(block: Block): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (isListBlock(block)) return $insertList(block)
  $setBlocksType(selection, () => $createBlock(block))
}

/** Gives the text this form, or makes it plain when it has the form already. */
export function $toggleBlock(block: Block): void {
  $setBlock($readBlock() === block ? 'paragraph' : block)
}

function $createBlock(block: Exclude<Block, ListType>) {
  if (block === 'quote') return $createQuoteNode()
  if (block === 'paragraph') return $createParagraphNode()
  return $createHeadingNode(block)
}
