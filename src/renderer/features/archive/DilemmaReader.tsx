import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { SharedCopyLine } from '#renderer/editor/sharing/SharedCopyLine.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useDilemma } from './archive-queries.ts'
import styles from './Reader.module.css'
import { ReaderTrouble } from './ReaderTrouble.tsx'
import { ReportsOn } from './ReportsOn.tsx'

/** A dilemma to read back; writing goes on at its own desk. */
export function DilemmaReader({ id, tool }: { id: DocumentId; tool: ReactNode }) {
  const { t } = useTranslation('archive')
  const document = useDocument(id)
  if (document?.failure) return <ReaderTrouble error={document.failure} />
  if (!document?.synced) return <Waiting label={t('opening')} />
  return <Text id={id} document={document} tool={tool} />
}

function Text({ id, document, tool }: { id: DocumentId; document: OpenDocument; tool: ReactNode }) {
  const { t } = useTranslation('archive')
  const dilemma = useDilemma(id).data
  const [title] = useMetaField(document.doc, 'title')
  const [question] = useMetaField(document.doc, 'question')
  return (
    <>
      <header className={styles.head}>
        <p className={styles.eyebrow}>{t('kind.dilemma')}</p>
        <ButtonLink size="s" href={paths.dilemma(id)}>
          {t('openDilemma')}
        </ButtonLink>
        {tool}
      </header>
      {dilemma && dilemma.space !== 'personal' && <SharedCopyLine id={id} />}
      <h2>{title || t('untitled')}</h2>
      {question && <p className={styles.question}>{question}</p>}
      <DocumentEditor document={document} label={t('body')} headingsUnder={2} readOnly />
      <ReportsOn id={id} />
    </>
  )
}
