import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useNow } from '#renderer/lib/use-now.ts'
import { useVersions } from './method-queries.ts'
import styles from './VersionsDialog.module.css'

interface VersionsDialogProps {
  documentId: DocumentId
  onClose: () => void
  onTakeBack: (version: number) => void
}

/** Every version that was saved, newest first, and the way back to each. */
export function VersionsDialog({ documentId, onClose, onTakeBack }: VersionsDialogProps) {
  const { t } = useTranslation('methods')
  const language = useLanguage()
  const nowMs = useNow()
  const { data: versions, error } = useVersions(documentId)
  return (
    <Dialog open onClose={onClose} title={t('editor.versions')}>
      <FailureNote error={error} />
      {!versions && !error && <Waiting />}
      {versions?.length === 0 && <p>{t('editor.noVersions')}</p>}
      <ul className={styles.list}>
        {versions?.map(({ version, savedAtMs, minutes, blocks }) => (
          <li key={version} className={styles.version}>
            <span>
              <span className={styles.when}>{formatWhen(savedAtMs, nowMs, language)}</span>
              <span className={styles.what}>
                {t('editor.versionLine', { minutes, rounds: t('rounds', { count: blocks }) })}
              </span>
            </span>
            <Button onClick={() => onTakeBack(version)}>{t('editor.takeBack', { version })}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
