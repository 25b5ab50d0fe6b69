import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import { DocumentEditor } from '#renderer/editor/DocumentEditor.tsx'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { TagsField } from '#renderer/editor/tags/TagsField.tsx'
import page from '#renderer/editor/WritingPage.module.css'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import type { DilemmaFields } from './dilemma-fields.ts'
import { useOwnerName } from './dilemma-queries.ts'
import styles from './DilemmaPaper.module.css'
import { MyQuestion } from './MyQuestion.tsx'
import { StateLine } from './StateLine.tsx'
import { Template } from './Template.tsx'

interface DilemmaPaperProps {
  document: OpenDocument
  fields: DilemmaFields
  onState: (state: DilemmaState) => void
  isQuestionMissing: boolean
  questionRef: RefObject<HTMLTextAreaElement | null>
  onStory: (words: number, story: string) => void
}

/** The sheet itself: title, story, question, and the parts of the template. */
export function DilemmaPaper(props: DilemmaPaperProps) {
  const { document, fields, onState, isQuestionMissing, questionRef, onStory } = props
  const { t } = useTranslation('dilemmas')
  const { doc } = document
  const owner = useOwnerName()
  const [isNew] = useState(fields.title === '') // a fresh sheet begins with its title
  const story = useRef<HTMLDivElement>(null)
  return (
    <div className={page.paper}>
      <h1 tabIndex={-1} data-page-title>
        <VisuallyHidden>{fields.title || t('untitled')}</VisuallyHidden>
      </h1>
      <div className={styles.state}>
        <StateLine state={fields.state} onChange={onState} />
      </div>
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
      <div className={styles.tags}>
        <TagsField doc={doc} labelHidden />
      </div>
      <div ref={story} className={styles.story}>
        <DocumentEditor
          document={document}
          label={t('story')}
          placeholder={t('storyPlaceholder')}
          author={owner}
          onWords={onStory}
        />
      </div>
      <MyQuestion doc={doc} isMissing={isQuestionMissing} fieldRef={questionRef} />
      <Template doc={doc} fields={fields} />
    </div>
  )
}
