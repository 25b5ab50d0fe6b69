import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { useOwnerName } from './dilemma-queries.ts'
import { DilemmaBar } from './DilemmaBar.tsx'
import { DilemmaMargin } from './DilemmaMargin.tsx'
import { stateOf } from './dilemma-state.ts'
import styles from './DilemmaPage.module.css'
import { MyQuestion } from './MyQuestion.tsx'

export function DilemmaDesk({ id, document }: { id: DocumentId; document: OpenDocument }) {
  const { t } = useTranslation('dilemmas')
  const { doc } = document
  const owner = useOwnerName()
  const [title] = useMetaField(doc, 'title')
  const [question] = useMetaField(doc, 'question')
  const [stateField] = useMetaField(doc, 'state')
  const state = stateOf(stateField)
  const [isNew] = useState(title === '') // a fresh sheet begins with its title
  const [asked, setAsked] = useState(false)
  const [words, setWords] = useState(0)
  const questionField = useRef<HTMLTextAreaElement>(null)
  const story = useRef<HTMLDivElement>(null)
  const isMissing = asked && question.trim() === ''
  const askForQuestion = () => {
    setAsked(true)
    questionField.current?.focus()
  }
  return (
    <div className={styles.write}>
      <DilemmaBar
        id={id}
        document={document}
        state={state}
        hasQuestion={question.trim() !== ''}
        onAsk={askForQuestion}
      />
      <div className={styles.desk}>
        <div className={styles.paper}>
          <h1 tabIndex={-1} data-page-title>
            <VisuallyHidden>{title || t('untitled')}</VisuallyHidden>
          </h1>
          <p className={styles.eyebrow}>{t('eyebrow', { state: t(`state.${state}`) })}</p>
          <MetaField
            doc={doc}
            field="title"
            look="title"
            label={t('titleLabel')}
            placeholder={t('titlePlaceholder')}
            maxLength={300}
            autoFocus={isNew}
            onEnter={() => story.current?.querySelector<HTMLElement>('[contenteditable]')?.focus()}
          />
          <div ref={story} className={styles.story}>
            <DocumentEditor
              document={document}
              label={t('story')}
              placeholder={t('storyPlaceholder')}
              author={owner}
              onWords={setWords}
            />
          </div>
          <MyQuestion doc={doc} isMissing={isMissing} fieldRef={questionField} />
        </div>
        <DilemmaMargin id={id} words={words} />
      </div>
    </div>
  )
}
