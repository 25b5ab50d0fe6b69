import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './Reader.module.css'

/** What was said round by round, as far as it went along. */
export function SharedRounds({ id }: { id: DocumentId }) {
  const { t } = useTranslation('archive')
  const document = useDocument(id)
  if (document?.failure) return <FailureNote error={document.failure} />
  if (!document?.synced) return <Waiting label={t('opening')} />
  return (
    <section className={styles.rounds}>
      <h3>{t('sharedSession.rounds')}</h3>
      <DocumentEditor document={document} label={t('sharedSession.rounds')} headingsUnder={3} readOnly />
    </section>
  )
}
