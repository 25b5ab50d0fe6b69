import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { AlsoWritten } from './AlsoWritten.tsx'
import { modelFrom } from './entry-fields.ts'
import { EntryBar } from './EntryBar.tsx'
import { EntryDay } from './EntryDay.tsx'
import { EntryMargin } from './EntryMargin.tsx'
import styles from './EntryPage.module.css'
import { isBlank } from './is-blank.ts'
import { useOwnerName } from './journal-queries.ts'
import { Steps } from './Steps.tsx'
import { useFocusOnText } from './use-focus-on-text.ts'

interface EntryDeskProps {
  id: DocumentId
  document: OpenDocument
  isTimed: boolean
}

export function EntryDesk({ id, document, isTimed }: EntryDeskProps) {
  const { t } = useTranslation('journal')
  const { doc } = document
  const owner = useOwnerName()
  const [title] = useMetaField(doc, 'title')
  const [modelField] = useMetaValue(doc, 'model')
  const model = modelFrom(modelField)
  const [isNew] = useState(() => isBlank(doc))
  const [startedBlank] = useState(isNew && model === null)
  const text = useRef<HTMLDivElement>(null)
  useFocusOnText(text, startedBlank)
  const goToText = () => text.current?.querySelector<HTMLElement>('textarea, [contenteditable]')?.focus()
  const freeWriting = (
    <DocumentEditor
      document={document}
      label={model ? t('free.title') : t('free.label')}
      placeholder={model ? t('free.more') : t('free.placeholder')}
      author={owner}
    />
  )
  return (
    <div className={page.write}>
      <EntryBar id={id} document={document} isTimed={isTimed} />
      <div className={page.desk}>
        <div className={page.paper}>
          <h1 tabIndex={-1} data-page-title>
            <VisuallyHidden>{title || t('untitled')}</VisuallyHidden>
          </h1>
          <EntryDay doc={doc} />
          <MetaField
            doc={doc}
            field="title"
            look="small-title"
            label={t('titleLabel')}
            placeholder={t('titlePlaceholder')}
            maxLength={300}
            onEnter={goToText}
          />
          <div ref={text} className={styles.text}>
            {model ? (
              <Steps key={model.id} doc={doc} model={model} isNew={isNew} id={id} freeWriting={freeWriting} />
            ) : (
              freeWriting
            )}
          </div>
          {!model && <AlsoWritten id={id} doc={doc} model={null} step={undefined} />}
        </div>
        <EntryMargin id={id} document={document} model={model} />
      </div>
    </div>
  )
}
