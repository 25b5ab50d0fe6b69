import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Floating } from '../floating/Floating.tsx'
import { useAliases } from './alias-queries.ts'
import styles from './AliasTooltip.module.css'
import { useWindowChoice } from '../window-memory.ts'
import { useAliasInSight } from './use-alias-in-sight.ts'

/** The real name behind the alias under the pointer or the caret, for the author alone. */
export function AliasTooltip({ documentId, room }: { documentId: DocumentId; room: HTMLElement }) {
  const { t } = useTranslation('privacy')
  const [editor] = useLexicalComposerContext()
  const aliases = useAliases(documentId)
  const [isHidden] = useWindowChoice('names-hidden')
  const seen = useAliasInSight(editor, room)
  const alias = seen && aliases.find(({ id }) => id === seen.id)
  const form = alias?.forms.find(({ id }) => id === seen?.form) ?? alias?.forms[0]
  if (!seen || !form || isHidden) return null
  return (
    <Floating at={seen.at} side="above">
      <p className={styles.name} role="status">
        {t('alias.is', { name: form.text.replaceAll('\n', ' ') })}
      </p>
    </Floating>
  )
}
