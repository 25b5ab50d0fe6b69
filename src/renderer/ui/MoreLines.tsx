import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import styles from './MoreLines.module.css'

/** At the end of a list that goes on; nothing where it does not. */
export function MoreLines({ more }: { more: (() => void) | null }) {
  const { t } = useTranslation('common')
  if (!more) return null
  return (
    <div className={styles.more}>
      <Button onClick={more}>{t('showMore')}</Button>
    </div>
  )
}
