import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Waiting.module.css'

const PATIENCE_MS = 300

/** Something is on its way; shows only when it takes longer than a glance. */
export function Waiting({ label }: { label?: string }) {
  const { t } = useTranslation('common')
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.waiting} role="status">
      {shown && (
        <>
          <span className={styles.ring} aria-hidden />
          {label ?? t('waiting')}
        </>
      )}
    </div>
  )
}
