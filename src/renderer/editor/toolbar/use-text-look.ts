import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { anchorOfSelection } from '../floating/anchor.ts'
import type { Anchor } from '../floating/anchor.ts'
import { $readTextLook } from './text-look.ts'
import type { TextLook } from './text-look.ts'

export interface PlacedLook extends TextLook {
  readonly at: Anchor
}

/** How the text under the selection looks and where it is; null while the focus is elsewhere or the pointer is selecting. */
export function useTextLook(room: HTMLElement): PlacedLook | null {
  const [editor] = useLexicalComposerContext()
  const [look, setLook] = useState<PlacedLook | null>(null)
  useEffect(() => {
    let isSelecting = false
    const read = () => {
      const text = isSelecting ? null : editor.getEditorState().read($readTextLook)
      setLook((last) => {
        const next = text && placed(text, last, room, editor.getRootElement())
        return JSON.stringify(next) === JSON.stringify(last) ? last : next
      })
    }
    const setSelecting = (next: boolean) => () => {
      isSelecting = next
      read()
    }
    const later = () => setTimeout(read) // the focus has moved by then
    const listening = new AbortController()
    const { signal } = listening
    editor.getRootElement()?.addEventListener('pointerdown', setSelecting(true), { signal })
    document.addEventListener('pointerup', setSelecting(false), { signal })
    document.addEventListener('pointercancel', setSelecting(false), { signal })
    room.addEventListener('focusin', later, { signal })
    room.addEventListener('focusout', later, { signal })
    window.addEventListener('resize', read, { signal })
    const stop = editor.registerUpdateListener(read)
    return () => {
      listening.abort()
      stop()
    }
  }, [editor, room])
  return look
}

function placed(text: TextLook, last: PlacedLook | null, room: HTMLElement, root: Element | null): PlacedLook | null {
  if (!room.contains(document.activeElement)) return null
  // While a floating panel has the focus, the browser's selection is in there: the panel stays where it is.
  const at = document.activeElement === root ? anchorOfSelection(room) : last?.at
  return at ? { ...text, at } : null
}
