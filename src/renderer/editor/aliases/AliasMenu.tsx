import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { MenuAt, type OpenedMenu } from '../floating/MenuAt.tsx'
import { useMenuItems } from './use-menu-items.ts'

interface AliasMenuProps {
  doc: Y.Doc
  documentId: DocumentId
  room: HTMLElement
}

/**
 * What can be done with a selected name or with an alias, under the right button of the mouse. Elsewhere, and with
 * Shift, that gives the browser's own menu, which knows spelling.
 */
export function AliasMenu({ doc, documentId, room }: AliasMenuProps) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('privacy')
  const [opened, setOpened] = useState<OpenedMenu | null>(null)
  const itemsAt = useMenuItems(doc, documentId)
  const open = useEffectEvent((event: MouseEvent) => {
    const items = event.shiftKey || !(event.target instanceof Node) ? [] : itemsAt(event.target)
    if (items.length === 0) return
    event.preventDefault()
    setOpened({ x: event.clientX, y: event.clientY, items })
  })
  useEffect(() => {
    const press = (event: MouseEvent) => open(event)
    return editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('contextmenu', press)
      root?.addEventListener('contextmenu', press)
    })
  }, [editor])
  return <MenuAt opened={opened} label={t('menu.label')} place={room} onClose={() => setOpened(null)} />
}
