import type { LexicalEditor } from 'lexical'
import type { UndoManager } from 'yjs'

/** Where Lexical leaves the history of an editor that is tied to a document. */
const HISTORY = Symbol.for('@lexical/yjs/UndoManager')

/** Changes the text by one step, which one undo takes back and nothing else with it. */
export function asOneEdit<T>(editor: LexicalEditor, $work: () => T): T | undefined {
  const history = (editor as LexicalEditor & { [HISTORY]?: UndoManager })[HISTORY]
  let result: T | undefined
  history?.stopCapturing()
  editor.update(
    () => {
      result = $work()
    },
    { discrete: true },
  )
  history?.stopCapturing()
  return result
}
