import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useDilemma } from './dilemma-queries.ts'
import { DilemmaDesk } from './DilemmaDesk.tsx'
import styles from './DilemmaPage.module.css'
import { SharedDilemma } from './SharedDilemma.tsx'

/** One dilemma on the desk: the text in the middle, what helps beside it. A shared one is only read. */
export function DilemmaPage({ id }: { id: DocumentId }) {
  const { t } = useTranslation('dilemmas')
  const document = useDocument(id)
  const { data: line, error } = useDilemma(id)
  const failure = document?.failure ?? (line ? null : error)
  if (failure) {
    return (
      <div className={styles.alone}>
        <FailureNote error={failure} />
      </div>
    )
  }
  if (!document?.synced || !line) return <Waiting label={t('opening')} />
  if (line.space !== 'personal') return <SharedDilemma key={id} id={id} document={document} />
  return <DilemmaDesk key={id} id={id} document={document} />
}
