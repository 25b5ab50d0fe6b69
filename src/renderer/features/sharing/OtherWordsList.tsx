import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alias } from '#shared/contract/aliases.ts'
import type { DocumentId } from '#shared/ids.ts'
import { useAliases } from '#renderer/editor/aliases/alias-queries.ts'
import { RenameForm } from '#renderer/editor/aliases/RenameForm.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './OtherWordsList.module.css'
import { useRenamed } from './sharing-queries.ts'

/** The words that stand in a report in the place of others, which can be put in other words again. */
export function OtherWordsList({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sharing')
  const aliases = useAliases(id).filter(({ isRemoved }) => !isRemoved)
  if (aliases.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('otherWords.list')}>
      {aliases.map((alias) => (
        <OtherWordsLine key={alias.id} alias={alias} />
      ))}
    </ul>
  )
}

function OtherWordsLine({ alias: { id, alias, forms } }: { alias: Alias }) {
  const { t } = useTranslation('sharing')
  const [isRenaming, setIsRenaming] = useState(false)
  const renamed = useRenamed()
  if (isRenaming)
    return (
      <li>
        <RenameForm
          alias={alias}
          onRename={async (next) => {
            await renamed.mutateAsync({ id, alias: next })
          }}
          onDone={() => setIsRenaming(false)}
        />
      </li>
    )
  return (
    <li className={styles.line}>
      <span>{t('otherWords.stands', { words: forms.map(({ text }) => text).join(', '), alias })}</span>
      <Button
        size="s"
        variant="plain"
        aria-label={t('otherWords.changeOf', { alias })}
        onClick={() => setIsRenaming(true)}
      >
        {t('otherWords.change')}
      </Button>
    </li>
  )
}
