import { useTranslation } from 'react-i18next'
import type { SyncLine } from '#shared/contract/sync-line.ts'
import styles from './PlaceLine.module.css'

/** What has not come in here yet. */
export function SyncGaps({ sync }: { sync: SyncLine }) {
  const { t } = useTranslation('team')
  return (
    <>
      {sync.isLogBehind && <p className={styles.missing}>{t('sync.logBehind')}</p>}
      {sync.lacksEarlier && <p className={styles.missing}>{t('sync.lacksEarlier')}</p>}
      {sync.missing.map(({ deviceName }, place) => (
        <p key={place} className={styles.missing}>
          {t('sync.missing', { name: deviceName ?? t('names.unknownDevice') })}
        </p>
      ))}
    </>
  )
}
