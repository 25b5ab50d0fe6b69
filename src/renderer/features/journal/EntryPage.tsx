import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { EntryDesk } from './EntryDesk.tsx'
import styles from './EntryPage.module.css'

interface EntryPageProps {
  id: DocumentId
  /** Five quiet minutes run. */
  isTimed?: boolean
}

/** One entry of the journal: writing in the middle, what helps beside it. */
export function EntryPage({ id, isTimed = false }: EntryPageProps) {
  const { t } = useTranslation('journal')
  const document = useDocument(id)
  if (document?.failure) {
    return (
      <div className={styles.alone}>
        <FailureNote error={document.failure} />
      </div>
    )
  }
  if (!document?.synced) return <Waiting label={t('opening')} />
  return <EntryDesk key={id} id={id} document={document} isTimed={isTimed} />
}
