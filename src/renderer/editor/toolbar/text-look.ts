import { $isLinkNode } from '@lexical/link'
import { $findMatchingParent, $getSelection, $isRangeSelection } from 'lexical'
import type { RangeSelection } from 'lexical'
import { $readBlock } from '../blocks/block.ts'
import type { Block } from '../blocks/block.ts'

export const emphases = ['bold', 'italic', 'strikethrough'] as const
export type Emphasis = (typeof emphases)[number]

/** How the selected text looks now. */
export interface TextLook {
  readonly emphasis: Readonly<Record<Emphasis, boolean>>
  readonly block: Block
  /** Where the text leads, if it is a link. */
  readonly url: string | null
  /** A caret between two letters, or at least one letter selected. */
  readonly selected: boolean
}

/** @returns null while nothing in the text is selected and no caret stands in it */
export function $readTextLook(): TextLook | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return {
    emphasis: {
      bold: selection.hasFormat('bold'),
      italic: selection.hasFormat('italic'),
      strikethrough: selection.hasFormat('strikethrough'),
    },
    block: $readBlock(),
    url: $urlOf(selection),
    selected: !selection.isCollapsed() && selection.getTextContent().trim() !== '',
  }
}

function $urlOf(selection: RangeSelection): string | null {
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  return link?.getURL() ?? null
}
