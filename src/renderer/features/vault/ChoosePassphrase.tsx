import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './form.module.css'
import { isStrongEnough } from './strong-enough.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { useStrength } from './use-strength.ts'
import { VaultFrame } from './VaultFrame.tsx'

interface ChoosePassphraseProps {
  ownerName: string
  passphrase: string
  onPassphrase: (passphrase: string) => void
  onBack: () => void
  onNext: () => void
}

export function ChoosePassphrase({ ownerName, passphrase, onPassphrase, onBack, onNext }: ChoosePassphraseProps) {
  const { t } = useTranslation(['vault', 'common'])
  const strength = useStrength(passphrase, ownerName)
  const ready = isStrongEnough(strength)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onNext()
  }
  return (
    <VaultFrame title={t('choosePassphrase.title')} lead={t('choosePassphrase.lead')} step={2}>
      <form className={styles.form} onSubmit={submit}>
        <NewPassphrase value={passphrase} onChange={onPassphrase} strength={strength} autoFocus />
        <p className={styles.note}>{t('choosePassphrase.nobody')}</p>
        <div className={styles.actions}>
          <Button variant="plain" size="l" onClick={onBack}>
            {t('common:back')}
          </Button>
          <Button variant="primary" size="l" type="submit" disabled={!ready}>
            {t('common:next')}
          </Button>
        </div>
      </form>
    </VaultFrame>
  )
}
