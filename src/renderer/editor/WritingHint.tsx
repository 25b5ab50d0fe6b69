import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { modifierKey } from '#renderer/ui/modifier-key.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useDesk } from './aliases/desk.ts'

/** What the keys do in a text, said by screen readers with its name. */
export function WritingHint({ id, doc }: { id: string; doc: Y.Doc }) {
  const { t } = useTranslation(['editor', 'privacy'])
  const hasAliases = useDesk(doc).fields !== null
  return (
    <VisuallyHidden>
      <span id={id}>
        {t('hint')}
        {hasAliases && ` ${t('privacy:hint', { key: modifierKey })}`}
      </span>
    </VisuallyHidden>
  )
}
