import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './form.module.css'
import { VaultFrame } from './VaultFrame.tsx'

/** The vault is here but its state cannot be told. Nothing on this page can make it worse. */
export function VaultTrouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('vault')
  return (
    <VaultFrame title={t('trouble.title')}>
      <div className={styles.form}>
        <FailureNote error={error} />
        <div className={styles.actions}>
          <Button variant="primary" size="l" onClick={onRetry}>
            {t('trouble.retry')}
          </Button>
        </div>
      </div>
    </VaultFrame>
  )
}
