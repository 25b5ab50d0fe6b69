import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmRecovery } from './ConfirmRecovery.tsx'
import styles from './form.module.css'
import { KeepFreshRecovery } from './fresh-recovery.ts'
import { RecoveryWords } from './RecoveryWords.tsx'
import { RenewRecoveryForm } from './RenewRecoveryForm.tsx'
import { VaultFrame } from './VaultFrame.tsx'

/**
 * The recovery key: written down and proven. Nobody passes before that, because without it a forgotten passphrase is
 * the end of everything in the vault.
 *
 * @param words as core told them; null where they were told before and Ruimte was closed since
 */
export function RecoveryStep({ words }: { words: readonly string[] | null }) {
  const [written, setWritten] = useState(false)
  const [renewing, setRenewing] = useState(false)
  const keep = use(KeepFreshRecovery)
  if (renewing && !words) return <RenewInstead onCancel={() => setRenewing(false)} onRenewed={keep} />
  if (words && !written) return <ShowWords words={words} onWritten={() => setWritten(true)} />
  return (
    <Prove later={!words} onBack={() => (words ? setWritten(false) : setRenewing(true))} onProven={() => keep(null)} />
  )
}

function ShowWords({ words, onWritten }: { words: readonly string[]; onWritten: () => void }) {
  const { t } = useTranslation('vault')
  return (
    <VaultFrame title={t('recoveryKey.title')} lead={t('recoveryKey.lead')} step={4} tall>
      <div className={styles.form}>
        <RecoveryWords words={words} />
        <p className={styles.note}>{t('recoveryKey.paperOnly')}</p>
        <p className={`${styles.note} ${styles.warning}`}>{t('recoveryKey.loseBoth')}</p>
        <div className={styles.actions}>
          <Button variant="primary" size="l" onClick={onWritten}>
            {t('recoveryKey.written')}
          </Button>
        </div>
      </div>
    </VaultFrame>
  )
}

function Prove({ later, onBack, onProven }: { later: boolean; onBack: () => void; onProven: () => void }) {
  const { t } = useTranslation('vault')
  const back = { label: later ? t('confirm.lost') : t('confirm.showAgain'), run: onBack }
  return (
    <VaultFrame
      title={t('confirm.title')}
      lead={later ? t('confirm.leadLater') : t('confirm.lead')}
      {...(!later && { step: 5 })}
    >
      <ConfirmRecovery back={back} onConfirmed={onProven} />
    </VaultFrame>
  )
}

function RenewInstead(props: { onCancel: () => void; onRenewed: (words: readonly string[]) => void }) {
  const { t } = useTranslation('vault')
  return (
    <VaultFrame title={t('renew.title')} lead={t('renew.lead')}>
      <RenewRecoveryForm {...props} />
    </VaultFrame>
  )
}
