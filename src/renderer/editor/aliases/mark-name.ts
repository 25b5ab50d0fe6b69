import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import { anchorOfSpan } from './anchor-of-span.ts'
import { changeDesk, deskOf } from './desk.ts'
import { $targetAtSelection, type LineTarget } from './name-target.ts'
import { $selectSpan } from './span-edits.ts'

/** Opens the panel for the name at the selection or the caret, if there is one. */
export function markSelection(doc: Y.Doc, editor: LexicalEditor): void {
  const target = editor.getEditorState().read($targetAtSelection)
  if (target) markName(doc, editor, target)
}

/** Opens the panel for a name in the text. */
export function markName(doc: Y.Doc, editor: LexicalEditor, name: LineTarget): void {
  editor.update(() => $selectSpan(name), { discrete: true })
  const { room } = deskOf(doc)
  const at = room && anchorOfSpan(editor, room, name)
  if (at) changeDesk(doc, { target: { name, at } })
}
