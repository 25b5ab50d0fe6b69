import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { undecide, useDecisions } from './decision-queries.ts'
import styles from './Finding.module.css'

/** What was decided on in this document, each with the way back. */
export function DecidedList({ documentId }: { documentId: DocumentId }) {
  const { t } = useTranslation('privacy')
  const decisions = useDecisions(documentId)
  if (decisions.length === 0) return null
  return (
    <details className={styles.decided}>
      <summary>{t('check.decidedTitle', { count: decisions.length })}</summary>
      <ul className={styles.list}>
        {decisions.map(({ id, text, decision, reason }) => (
          <li key={id} className={styles.decision}>
            <span>
              <span className={styles.decidedText}>{text}</span>
              <span className={styles.reason}>{reason || t(`check.decision.${decision}`)}</span>
            </span>
            <IconButton size="s" icon={Undo2} label={t('check.undecide', { text })} onClick={() => void undecide(id)} />
          </li>
        ))}
      </ul>
    </details>
  )
}
