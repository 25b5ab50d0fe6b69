import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNearestNodeFromDOMNode, COPY_COMMAND, CUT_COMMAND, type LexicalEditor } from 'lexical'
import { Copy, Scissors, UserRound, UserRoundPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { $isAliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { MenuItem } from '#renderer/ui/Menu.tsx'
import { $revealKeys } from './alias-edits.ts'
import { knownAliases } from './alias-queries.ts'
import { changeDesk } from './desk.ts'
import { markSelection } from './mark-name.ts'
import { $targetAtSelection } from './name-target.ts'
import { asOneEdit } from './one-edit.ts'

/** @returns what can be done at a place on the page; nothing where no alias stands and no name is selected */
export function useMenuItems(doc: Y.Doc, documentId: DocumentId): (dom: Node) => MenuItem[] {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('privacy')
  return (dom) => {
    const at = aliasAt(editor, dom)
    const alias = at && knownAliases(documentId).find(({ id }) => id === at.id)
    if (alias) {
      const reveal = () => asOneEdit(editor, () => $revealKeys([at.key], alias))
      return [
        { label: t('alias.rename'), icon: UserRoundPen, run: () => changeDesk(doc, { renaming: alias.id }) },
        { label: t('alias.revealHere'), icon: UserRound, run: reveal },
      ]
    }
    if (!isNameSelected(editor)) return []
    return [
      { label: t('alias.give'), icon: UserRoundPen, run: () => markSelection(doc, editor) },
      { label: t('menu.cut'), icon: Scissors, run: () => void editor.dispatchCommand(CUT_COMMAND, null) },
      { label: t('menu.copy'), icon: Copy, run: () => void editor.dispatchCommand(COPY_COMMAND, null) },
    ]
  }
}

function aliasAt(editor: LexicalEditor, dom: Node) {
  return editor.read(() => {
    const node = $getNearestNodeFromDOMNode(dom)
    return $isAliasNode(node) ? { key: node.getKey(), id: node.getAliasId() } : null
  })
}

function isNameSelected(editor: LexicalEditor): boolean {
  return window.getSelection()?.isCollapsed === false && editor.read($targetAtSelection) !== null
}
