import { Check, CloudAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import styles from './SavedMark.module.css'
import { useLately } from './use-lately.ts'

/** Saving takes milliseconds; only when it takes longer is there something to say. */
const PATIENCE_MS = 1000

/** Whether what stands here is safe in the vault. */
export function SavedMark({ document }: { document: OpenDocument }) {
  const { t } = useTranslation('editor')
  const isLate = useLately(!document.saved, PATIENCE_MS)
  const Icon = isLate ? CloudAlert : Check
  return (
    <p className={styles.mark} role="status">
      <Icon aria-hidden />
      {isLate ? t('notSaved') : t('saved')}
    </p>
  )
}
