import { EyeOff, Eye, UserRoundPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { MarginHead } from '#renderer/ui/MarginHead.tsx'
import { useAliases } from './alias-queries.ts'
import styles from './AliasList.module.css'
import { AliasLine } from './AliasLine.tsx'
import { useDesk } from './desk.ts'
import { useWindowChoice } from '../window-memory.ts'
import { useAliasCounts } from './use-alias-counts.ts'

/** The people of this text: what they are called in it, and for the author's eyes alone who they are. */
export function AliasList({ document, fields }: { document: OpenDocument; fields: readonly string[] }) {
  const { t } = useTranslation('privacy')
  const { editor, renaming } = useDesk(document.doc)
  const documentId = document.provider.id
  const aliases = useAliases(documentId)
  const counts = useAliasCounts(editor)
  const [isHidden, setHidden] = useWindowChoice('names-hidden')
  const shown = aliases.filter(({ id, isRemoved }) => !isRemoved || counts.has(id))
  if (shown.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('alias.title')}>
      <MarginHead
        icon={UserRoundPen}
        action={
          <IconButton
            size="s"
            icon={isHidden ? EyeOff : Eye}
            label={t('alias.hideNames')}
            pressed={isHidden}
            aria-keyshortcuts="Control+Shift+H"
            onClick={() => setHidden(!isHidden)}
          />
        }
      >
        {t('alias.title')}
      </MarginHead>
      <ul className={styles.list}>
        {shown.map((alias) => (
          <AliasLine
            key={alias.id}
            alias={alias}
            count={counts.get(alias.id) ?? 0}
            isHidden={isHidden}
            isRenaming={renaming === alias.id}
            document={document}
            editor={editor}
            fields={fields}
          />
        ))}
      </ul>
    </section>
  )
}
