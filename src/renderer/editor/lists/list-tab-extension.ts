import { ListItemNode } from '@lexical/list'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'

function $listItemAtCaret(): ListItemNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  return $findMatchingParent(selection.anchor.getNode(), (node) => node instanceof ListItemNode)
}

/** Tab makes a list item part of the one above, Shift+Tab takes it back out; elsewhere Tab leaves the text, as it should. */
export const ListTabExtension = defineExtension({
  name: 'ruimte/list-tab',
  register: (editor) =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const item = $listItemAtCaret()
        const canMove = event.shiftKey ? item && item.getIndent() > 0 : item?.getPreviousSibling()
        if (!canMove) return false
        event.preventDefault()
        return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined)
      },
      COMMAND_PRIORITY_LOW,
    ),
})
