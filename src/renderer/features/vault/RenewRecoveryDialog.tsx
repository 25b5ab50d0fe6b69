import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import styles from './form.module.css'
import { KeepFreshRecovery } from './fresh-recovery.ts'
import { RenewRecoveryForm } from './RenewRecoveryForm.tsx'

/** Asks for new words. Core then counts the key as unproven, which brings the recovery step up with the words. */
export function RenewRecoveryDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('vault')
  const keep = use(KeepFreshRecovery)
  return (
    <Dialog open onClose={onClose} title={t('renew.title')}>
      <p className={styles.note}>{t('renew.lead')}</p>
      <RenewRecoveryForm onCancel={onClose} onRenewed={keep} />
    </Dialog>
  )
}
