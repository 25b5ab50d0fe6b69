import { useTranslation } from 'react-i18next'
import styles from './Brand.module.css'

/** The kring in small, and the name. */
export function Brand({ size = 26 }: { size?: number }) {
  const { t } = useTranslation('common')
  return (
    <span className={styles.brand}>
      <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden>
        <circle cx="13" cy="13" r="10" className={styles.ring} />
        <circle cx="13" cy="3" r="2.6" className={styles.speaker} />
        <circle cx="21.6" cy="18" r="2.6" className={styles.listener} />
        <circle cx="4.4" cy="18" r="2.6" className={styles.listener} />
      </svg>
      {t('name')}
    </span>
  )
}
