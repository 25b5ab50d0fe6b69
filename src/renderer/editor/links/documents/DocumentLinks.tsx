import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { onLinkOpened } from './on-link-opened.ts'
import { showLinkState } from './show-link-state.ts'
import { useLinksInText } from './use-links-in-text.ts'
import { useLinkTargets } from './use-link-targets.ts'

/** Makes links to documents work: a press or Enter opens, and one that leads nowhere says so. */
export function DocumentLinks() {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('editor')
  const toast = useToast()
  const [, navigate] = useLocation()
  const links = useLinksInText()
  const targets = useLinkTargets([...new Set(links.values())])

  useEffect(() => {
    for (const [key, id] of links) {
      const element = editor.getElementByKey(key)
      if (element)
        showLinkState(element, targets?.get(id) ?? 'open', {
          bin: t('documentLink.inBin'),
          gone: t('documentLink.gone'),
        })
    }
  }, [editor, links, targets, t])

  const open = useEffectEvent((id: DocumentId) => {
    const target = targets?.get(id)
    if (target === 'bin') toast({ text: t('documentLink.inBin') })
    else if (target === 'gone') toast({ text: t('documentLink.gone') })
    else if (target) navigate(placeOfDocument(target))
  })
  useEffect(() => onLinkOpened(editor, (id) => open(id)), [editor])
  return null
}
