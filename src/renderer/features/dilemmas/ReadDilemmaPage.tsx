import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { paths } from '#renderer/lib/paths.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './ReadDilemmaPage.module.css'

/** The dilemma for a projector: large type over the whole window and nothing else. Escape closes it. */
export function ReadDilemmaPage({ id }: { id: DocumentId }) {
  const { t } = useTranslation('common')
  const [, navigate] = useLocation()
  const document = useDocument(id)
  return (
    <Dialog.Root open onOpenChange={() => navigate(paths.dilemma(id))}>
      <Dialog.Portal>
        <Dialog.Popup className={styles.sheet ?? ''}>
          <Dialog.Close render={<IconButton icon={X} label={t('close')} className={styles.close} />} />
          <FailureNote error={document?.failure} />
          {document?.synced ? <Text document={document} /> : <Waiting />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Text({ document }: { document: OpenDocument }) {
  const { t } = useTranslation('dilemmas')
  const [title] = useMetaField(document.doc, 'title')
  const [question] = useMetaField(document.doc, 'question')
  return (
    <article className={styles.text}>
      <Dialog.Title render={({ children, ...rest }) => <h1 {...rest}>{children}</h1>}>
        {title || t('untitled')}
      </Dialog.Title>
      <DocumentEditor document={document} label={t('story')} readOnly />
      {question && (
        <section className={styles.question}>
          <h2>{t('question')}</h2>
          <p>{question}</p>
        </section>
      )}
    </article>
  )
}
