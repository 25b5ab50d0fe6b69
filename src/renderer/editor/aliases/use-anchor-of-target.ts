import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLayoutEffect, useState } from 'react'
import { anchorIn } from '../floating/anchor.ts'
import type { Anchor } from '../floating/anchor.ts'
import { domRange, liveRange } from './dom-range.ts'
import { $readLine } from './lines.ts'
import type { LineTarget } from './name-target.ts'

/** Where the name was when its panel opened; it stays there while the text under it changes. */
export function useAnchorOfTarget(room: HTMLElement, target: LineTarget | null): Anchor | null {
  const [editor] = useLexicalComposerContext()
  const [placed, setPlaced] = useState<{ target: LineTarget; at: Anchor } | null>(null)
  useLayoutEffect(() => {
    if (!target) return
    const line = editor.getEditorState().read(() => $readLine(target.block))
    const range = line && domRange(editor, line, target)
    const at = range && anchorIn(room, liveRange(range))
    if (at) setPlaced({ target, at })
  }, [editor, room, target])
  return target && placed?.target === target ? placed.at : null
}
