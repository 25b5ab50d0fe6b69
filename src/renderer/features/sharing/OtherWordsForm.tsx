import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './OtherWordsForm.module.css'
import { useOtherWords, useWordsInstead } from './sharing-queries.ts'

interface OtherWordsFormProps {
  id: DocumentId
  finding: Finding
  onDone: () => void
}

/**
 * What stands in the report in the place of a name. What was said in a session stays as it was said, so the words are
 * kept beside it, as an alias is.
 */
export function OtherWordsForm({ id, finding, onDone }: OtherWordsFormProps) {
  const { t } = useTranslation(['sharing', 'common'])
  const ideas = useWordsInstead(id, finding)
  const [typed, setTyped] = useState<string | null>(null)
  const replacing = useOtherWords()
  const words = (typed ?? ideas[0] ?? '').trim()
  const replace = (alias: string) =>
    replacing.mutate({ documentId: id, alias, realName: finding.text }, { onSuccess: onDone })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words !== '') replace(words)
  }
  return (
    <form className={styles.form} aria-label={t('otherWords.give')} onSubmit={submit}>
      <TextField
        label={t('otherWords.label', { words: finding.text })}
        hint={t('otherWords.hint')}
        value={typed ?? ideas[0] ?? ''}
        onChange={setTyped}
        maxLength={80}
        autoFocus
        serif
      />
      <FailureNote error={replacing.error} />
      <div className={styles.actions}>
        <Button variant="primary" size="s" type="submit" busy={replacing.isPending} disabled={words === ''}>
          {t('otherWords.use')}
        </Button>
        <Button variant="plain" size="s" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
