import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Progress } from '#renderer/ui/Progress.tsx'
import styles from './form.module.css'

/** Stretching the key takes a second or two; longer is something else. */
const LONG_MS = 5000

/**
 * While the key is stretched; slow on purpose, so that guessing is slow. A large vault in which something was erased is
 * written anew when it locks, and only then can be opened again.
 */
export function Unlocking() {
  const { t } = useTranslation('vault')
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <Progress label={t('locked.opening')} value={null} />
      <div role="status">{isLong && <p className={styles.note}>{t('locked.long')}</p>}</div>
    </>
  )
}
