import { $getNearestNodeFromDOMNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { $isAliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { AliasId } from '#shared/ids.ts'
import type { Anchor } from '../floating/anchor.ts'

export interface AliasInSight {
  readonly id: AliasId
  readonly form: number
  readonly at: Anchor
}

/** The alias under the pointer, else the one that the caret stands in or at; null while there is none. */
export function useAliasInSight(editor: LexicalEditor, room: HTMLElement): AliasInSight | null {
  const [seen, setSeen] = useState<AliasInSight | null>(null)
  useEffect(() => {
    const look = (find: () => AliasInSight | null) => setSeen((last) => same(last, editor.read(find)))
    const atCaret = () => look(() => (room.contains(document.activeElement) ? $aliasAtCaret(editor, room) : null))
    const listening = new AbortController()
    const { signal } = listening
    const point = ({ target }: Event) => {
      const root = editor.getRootElement()
      if (target instanceof Node && root?.contains(target))
        look(() => $aliasAt(target, editor, room) ?? $aliasAtCaret(editor, room))
    }
    room.addEventListener('pointerover', point, { signal })
    room.addEventListener('pointerleave', atCaret, { signal })
    room.addEventListener('focusout', () => setTimeout(atCaret), { signal }) // the focus has moved by then
    const stop = editor.registerUpdateListener(atCaret)
    return () => {
      listening.abort()
      stop()
    }
  }, [editor, room])
  return seen
}

function $aliasAt(dom: Node, editor: LexicalEditor, room: HTMLElement): AliasInSight | null {
  const node = $getNearestNodeFromDOMNode(dom)
  return $isAliasNode(node) ? $sight(node.getKey(), node.getAliasId(), node.getForm(), editor, room) : null
}

function $aliasAtCaret(editor: LexicalEditor, room: HTMLElement): AliasInSight | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || document.activeElement !== editor.getRootElement()) return null
  const node = selection.anchor.getNode()
  if (!$isAliasNode(node) || selection.focus.getNode() !== node) return null
  return $sight(node.getKey(), node.getAliasId(), node.getForm(), editor, room)
}

function $sight(key: string, id: AliasId, form: number, editor: LexicalEditor, room: HTMLElement): AliasInSight | null {
  const rect = editor.getElementByKey(key)?.getClientRects()[0]
  const corner = room.getBoundingClientRect()
  if (!rect) return null
  return {
    id,
    form,
    at: { left: rect.left - corner.left, top: rect.top - corner.top, bottom: rect.bottom - corner.top },
  }
}

function same(last: AliasInSight | null, next: AliasInSight | null): AliasInSight | null {
  return JSON.stringify(last) === JSON.stringify(next) ? last : next
}
