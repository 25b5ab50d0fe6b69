import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { DilemmaDesk } from './DilemmaDesk.tsx'
import styles from './DilemmaPage.module.css'

/** One dilemma on the desk: the text in the middle, what helps beside it. */
export function DilemmaPage({ id }: { id: DocumentId }) {
  const { t } = useTranslation('dilemmas')
  const document = useDocument(id)
  if (document?.failure) {
    return (
      <div className={styles.alone}>
        <FailureNote error={document.failure} />
      </div>
    )
  }
  if (!document?.synced) return <Waiting label={t('opening')} />
  return <DilemmaDesk key={id} id={id} document={document} />
}
