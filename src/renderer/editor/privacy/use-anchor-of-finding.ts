import type { LexicalEditor } from 'lexical'
import { useLayoutEffect, useState } from 'react'
import { domRange, liveRange } from '../aliases/dom-range.ts'
import { $readLine } from '../aliases/lines.ts'
import { anchorIn } from '../floating/anchor.ts'
import type { Anchor } from '../floating/anchor.ts'
import type { PlacedFinding } from './placed-finding.ts'

/** Where a finding is on the page, seen from the editor. */
export function useAnchorOfFinding(
  editor: LexicalEditor | null,
  room: HTMLElement | null,
  { block, start, end }: PlacedFinding,
): Anchor | null {
  const [at, setAt] = useState<Anchor | null>(null)
  useLayoutEffect(() => {
    if (!editor || !room || block === null) return
    const line = editor.getEditorState().read(() => $readLine(block))
    const range = line && domRange(editor, line, { start, end })
    setAt(range && anchorIn(room, liveRange(range)))
  }, [editor, room, block, start, end])
  return at
}
