import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $isDocumentLinkNode, type DocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'
import type { DocumentId } from '#shared/ids.ts'

/**
 * Calls `open` when a link to a document is pressed, or on Enter in it. At its edge, where Enter makes a new line, it is
 * Ctrl or Cmd with Enter.
 *
 * @returns how to stop
 */
export function onLinkOpened(editor: LexicalEditor, open: (id: DocumentId) => void): () => void {
  const press = (event: Event) => {
    if (event.defaultPrevented || !(event.target instanceof Node)) return
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return
    if (event instanceof KeyboardEvent && editor.isEditable()) return // the command below
    const { target } = event
    const id = editor.read(() => {
      const node = $getNearestNodeFromDOMNode(target)
      return $isDocumentLinkNode(node) ? node.getDocumentId() : null
    })
    if (id === null) return
    event.preventDefault()
    open(id)
  }
  const enter = (event: KeyboardEvent | null) => {
    const link = $linkAtCaret(event?.ctrlKey === true || event?.metaKey === true)
    if (!link) return false
    event?.preventDefault()
    open(link.getDocumentId())
    return true
  }
  return mergeRegister(
    editor.registerCommand(KEY_ENTER_COMMAND, enter, COMMAND_PRIORITY_HIGH),
    editor.registerRootListener((root, before) => {
      for (const type of ['click', 'keydown']) {
        before?.removeEventListener(type, press)
        root?.addEventListener(type, press)
      }
    }),
  )
}

function $linkAtCaret(alsoAtEdge: boolean): DocumentLinkNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if ($isDocumentLinkNode(node)) {
    const isInside = anchor.offset > 0 && anchor.offset < node.getTextContentSize()
    return isInside || alsoAtEdge ? node : null
  }
  const before = alsoAtEdge && anchor.offset === 0 ? node.getPreviousSibling() : null
  return $isDocumentLinkNode(before) ? before : null
}
