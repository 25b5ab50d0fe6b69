import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'
import { PassphraseField } from './PassphraseField.tsx'
import { Unlocking } from './Unlocking.tsx'

export function UnlockForm({ keychainOn, onLost }: { keychainOn: boolean; onLost: () => void }) {
  const { t } = useTranslation('vault')
  const [passphrase, setPassphrase] = useState('')
  const unlocking = useMutation(core.vault.unlock.mutationOptions())
  const byKeychain = useMutation(core.vault.unlockWithKeychain.mutationOptions())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase && !unlocking.isPending) unlocking.mutate({ passphrase })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <PassphraseField
        label={t('passphrase.yours')}
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next)
          if (unlocking.isError) unlocking.reset()
        }}
        kind="current"
        autoFocus
      />
      <div className={styles.actions}>
        <Button variant="primary" size="l" type="submit" disabled={!passphrase} busy={unlocking.isPending}>
          {t('locked.open')}
        </Button>
        {keychainOn && (
          <Button size="l" icon={KeyRound} busy={byKeychain.isPending} onClick={() => byKeychain.mutate({})}>
            {t('locked.keychain')}
          </Button>
        )}
        <Button variant="plain" size="l" className={styles.last} onClick={onLost}>
          {t('locked.lost')}
        </Button>
      </div>
      <FailureNote error={unlocking.error ?? byKeychain.error} />
      {unlocking.isPending && <Unlocking />}
    </form>
  )
}
