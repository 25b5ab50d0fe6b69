import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'
import { PassphraseField } from './PassphraseField.tsx'

interface RenewRecoveryFormProps {
  onCancel: () => void
  onRenewed: (words: readonly string[]) => void
}

/** New recovery words in exchange for the passphrase; the old words stop working. */
export function RenewRecoveryForm({ onCancel, onRenewed }: RenewRecoveryFormProps) {
  const { t } = useTranslation(['vault', 'common'])
  const [passphrase, setPassphrase] = useState('')
  const renewing = useMutation(
    core.vault.renewRecovery.mutationOptions({ onSuccess: ({ recoveryWords }) => onRenewed(recoveryWords) }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase) renewing.mutate({ passphrase })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <PassphraseField
        label={t('passphrase.current')}
        value={passphrase}
        onChange={setPassphrase}
        kind="current"
        autoFocus
      />
      <FailureNote error={renewing.error} />
      <div className={styles.actions}>
        <Button variant="plain" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button variant="primary" type="submit" disabled={!passphrase} busy={renewing.isPending}>
          {t('renew.do')}
        </Button>
      </div>
    </form>
  )
}
