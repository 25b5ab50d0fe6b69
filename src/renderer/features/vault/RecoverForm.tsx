import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'
import { NewPassphrase } from './NewPassphrase.tsx'
import { RECOVERY_WORD_COUNT } from '#renderer/ui/choose-places.ts'
import { emptyWords } from '#renderer/ui/typed-words.ts'
import { RecoveryWordFields } from './RecoveryWordFields.tsx'
import { isStrongEnough } from './strong-enough.ts'
import { Unlocking } from './Unlocking.tsx'
import { useStrength } from './use-strength.ts'

/** The other way in: the words from the paper, and a new passphrase. */
export function RecoverForm({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation(['vault', 'common'])
  const [words, setWords] = useState(emptyWords(RECOVERY_WORD_COUNT))
  const [passphrase, setPassphrase] = useState('')
  const strength = useStrength(passphrase, '')
  const recovering = useMutation(core.vault.recover.mutationOptions())
  const ready = words.every((word) => word.trim() !== '') && isStrongEnough(strength)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) recovering.mutate({ words: [...words], passphrase })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <RecoveryWordFields words={words} onWords={setWords} />
      <NewPassphrase value={passphrase} onChange={setPassphrase} strength={strength} />
      <p className={styles.note}>{t('recover.without')}</p>
      <FailureNote error={recovering.error} />
      {recovering.isPending && <Unlocking />}
      <div className={styles.actions}>
        <Button variant="plain" size="l" onClick={onBack}>
          {t('common:back')}
        </Button>
        <Button variant="primary" size="l" type="submit" disabled={!ready} busy={recovering.isPending}>
          {t('recover.do')}
        </Button>
      </div>
    </form>
  )
}
