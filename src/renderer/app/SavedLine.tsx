import { Check, LoaderCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAllSaved } from '#renderer/lib/documents/saved-state.ts'
import styles from './SavedLine.module.css'

/** Whether everything that was typed is safe in the vault. */
export function SavedLine() {
  const { t } = useTranslation('app')
  const saved = useAllSaved()
  const Icon = saved ? Check : LoaderCircle
  return (
    <p className={styles.line}>
      <Icon className={styles.icon} aria-hidden />
      {saved ? t('saved') : t('saving')}
    </p>
  )
}
