import type { LexicalEditor } from 'lexical'
import { type Anchor, anchorIn } from '../floating/anchor.ts'
import { domRange, liveRange } from './dom-range.ts'
import { $readLine, type LinePlace } from './lines.ts'

/** Where a stretch of a line is on the page, seen from `room`; null when it is not there. */
export function anchorOfSpan(editor: LexicalEditor, room: HTMLElement, place: LinePlace): Anchor | null {
  const line = editor.getEditorState().read(() => $readLine(place.block))
  const range = line && domRange(editor, line, place)
  return range && anchorIn(room, liveRange(range))
}
