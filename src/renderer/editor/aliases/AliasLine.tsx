import type { LexicalEditor } from 'lexical'
import { Ellipsis, Trash2, UserRound, UserRoundPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Alias } from '#shared/contract/aliases.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx'
import styles from './AliasList.module.css'
import { changeDesk } from './desk.ts'
import { RenameForm } from './RenameForm.tsx'
import { useAliasActions } from './use-alias-actions.ts'

interface AliasLineProps {
  alias: Alias
  /** How often it stands in the text. */
  count: number
  isHidden: boolean
  isRenaming: boolean
  document: OpenDocument
  editor: LexicalEditor | null
  fields: readonly string[]
}

export function AliasLine({ alias, count, isHidden, isRenaming, document, editor, fields }: AliasLineProps) {
  const { t } = useTranslation('privacy')
  const { rename, reveal, remove } = useAliasActions(alias, document.doc, editor, fields)
  const setRenaming = (on: boolean) => changeDesk(document.doc, { renaming: on ? alias.id : null })
  if (isRenaming) {
    return (
      <li className={styles.line}>
        <RenameForm alias={alias.alias} onRename={rename} onDone={() => setRenaming(false)} />
      </li>
    )
  }
  const items: MenuItem[] = [
    { label: t('alias.rename'), icon: UserRoundPen, run: () => setRenaming(true) },
    count > 0
      ? { label: t('alias.reveal'), icon: UserRound, run: reveal }
      : { label: t('alias.remove'), icon: Trash2, run: () => void remove() },
  ]
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span className={styles.alias}>{alias.alias}</span>
        <span className={styles.count}>{count > 0 ? t('alias.count', { count }) : t('alias.nowhere')}</span>
        {!isHidden && <span className={styles.name}>{alias.forms[0]?.text.replaceAll('\n', ' ')}</span>}
      </span>
      <Menu
        trigger={<IconButton size="s" icon={Ellipsis} label={t('alias.more', { alias: alias.alias })} />}
        items={items}
      />
    </li>
  )
}
