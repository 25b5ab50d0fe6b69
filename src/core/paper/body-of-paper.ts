import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import * as Y from 'yjs'
import { $createDocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'
import { emptyBody } from '../documents/document-body.ts'
import { openHeadlessEditor } from '../documents/headless-editor.ts'
import type { PaperBlock, PaperList, PaperRun } from './paper.ts'

/**
 * A writer of blocks as the body of a document. Made by the editor itself, so that it is laid out as the editor does. The
 * rows of a table become lines, as a document has no tables. Load this file only where it is needed: with it comes Lexical.
 */
export function bodyOfPaper(blocks: readonly PaperBlock[]): (doc: Y.Doc) => void {
  if (blocks.length === 0) return emptyBody
  const { editor, doc: draft } = openHeadlessEditor()
  editor.update(() => $getRoot().append(...blocks.flatMap($nodesOf)), { discrete: true })
  const state = Y.encodeStateAsUpdate(draft)
  draft.destroy()
  return (doc) => Y.applyUpdate(doc, state)
}

function $nodesOf(block: PaperBlock): LexicalNode[] {
  switch (block.type) {
    case 'heading':
      return [$filled($createHeadingNode(block.level === 2 ? 'h2' : 'h3'), block.runs)]
    case 'paragraph':
      return [$filled($createParagraphNode(), block.runs)]
    case 'quote':
      return [$filled($createQuoteNode(), block.runs)]
    case 'list':
      return [$list(block)]
    case 'table':
      return block.rows.map((cells, place) => $row(cells, block.hasHeader && place === 0))
    case 'page-break':
      return []
  }
}

function $row(cells: readonly PaperRun[][], isHeader: boolean): LexicalNode {
  const runs = cells.flatMap((cell, place) => (place > 0 ? [{ text: ' | ' }, ...cell] : cell))
  return $filled($createParagraphNode(), isHeader ? runs.map((run): PaperRun => ({ ...run, bold: true })) : runs)
}

/** The editor keeps a list inside an item as an item of its own, after the one that it belongs to. */
function $list(list: PaperList): ListNode {
  const node = $createListNode(list.kind, list.start)
  for (const item of list.items) {
    node.append($filled($createListItemNode(list.kind === 'check' ? item.checked : undefined), item.runs))
    if (item.list) node.append($createListItemNode().append($list(item.list)))
  }
  return node
}

function $filled<Element extends ElementNode>(element: Element, runs: readonly PaperRun[]): Element {
  return element.append(
    ...runs.flatMap((run) => {
      const words = $words(run)
      return run.link === undefined ? words : [$createLinkNode(run.link).append(...words)]
    }),
  )
}

function $words(run: PaperRun): LexicalNode[] {
  return run.text
    .split('\n')
    .flatMap((line, place) => [
      ...(place > 0 ? [$createLineBreakNode()] : []),
      ...(line === ''
        ? []
        : [$looking(run, run.documentId ? $createDocumentLinkNode(run.documentId, line) : $createTextNode(line))]),
    ])
}

function $looking(run: PaperRun, text: TextNode): TextNode {
  if (run.bold) text.toggleFormat('bold')
  if (run.italic) text.toggleFormat('italic')
  if (run.underline) text.toggleFormat('underline')
  if (run.strike) text.toggleFormat('strikethrough')
  if (run.code) text.toggleFormat('code')
  return text
}
