import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { ReadOne, Report } from './import-state.ts'
import styles from './ImportReport.module.css'
import { RefusedFiles } from './RefusedFiles.tsx'

interface ImportReportProps {
  report: Report
  files: readonly ReadOne[]
  onAgain: () => void
}

/** More than this fits no page; the rest is in the lists where it belongs. */
const SHOWN = 100

/** What came in, and what did not. */
export function ImportReport({ report, files, onAgain }: ImportReportProps) {
  const { t } = useTranslation('transfer')
  const { documents, alreadyHere, withRealNames } = report
  return (
    <>
      <p className={styles.sum} role="status">
        {documents.length === 0 ? t('in.nothingCame') : t('in.came', { count: documents.length })}{' '}
        {alreadyHere > 0 && t('in.wasHere', { count: alreadyHere })}{' '}
        {withRealNames > 0 && t('in.namesCame', { count: withRealNames })}
      </p>
      <ul className={styles.documents}>
        {documents.slice(0, SHOWN).map(({ id, kind, title }) => (
          <li key={id}>
            <Link href={placeOfDocument({ id, kind })}>{title || t('untitled')}</Link>
            <span className={styles.kind}>{t(`kindName.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {documents.length > SHOWN && <p className={styles.kind}>{t('in.more', { count: documents.length - SHOWN })}</p>}
      <RefusedFiles files={files} />
      <div className={styles.actions}>
        <Button onClick={onAgain}>{t('in.again')}</Button>
      </div>
    </>
  )
}
