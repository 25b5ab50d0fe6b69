import { Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useConnected } from '#renderer/lib/connection-state.ts'
import styles from './ConnectionLine.module.css'

/** Says that core is away, and that this is no loss; gone when it answers again. */
export function ConnectionLine() {
  const { t } = useTranslation('app')
  const connected = useConnected()
  return (
    <div role="status">
      {!connected && (
        <p className={styles.line}>
          <Unplug className={styles.icon} aria-hidden />
          {t('connectionLost')}
        </p>
      )}
    </div>
  )
}
