import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './RequestCard.module.css'

interface ClosedCardProps {
  /** For whom the invitation was; null for one's own device. */
  name: string | null
  onSeen: () => void
}

/** After three wrong tries: what was closed, what is safe, and what to do. It stays until it was read. */
export function ClosedCard({ name, onSeen }: ClosedCardProps) {
  const { t } = useTranslation('team')
  return (
    <div className={styles.closed} role="alert">
      <h2>{t('request.closed')}</h2>
      <p>{name === null ? t('request.closedOwn') : t('request.closedText', { name })}</p>
      <div className={styles.actions}>
        <Button onClick={onSeen}>{t('request.closedSeen')}</Button>
      </div>
    </div>
  )
}
