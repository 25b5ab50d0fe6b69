import { useId } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import styles from './MyQuestion.module.css'

interface MyQuestionProps {
  doc: Y.Doc
  /** It was asked for and is not there yet. */
  isMissing: boolean
  fieldRef: RefObject<HTMLTextAreaElement | null>
}

/** What the case bringer wants to know or be able to do; the group thinks along with this. */
export function MyQuestion({ doc, isMissing, fieldRef }: MyQuestionProps) {
  const { t } = useTranslation('dilemmas')
  const hintId = useId()
  return (
    <section className={styles.question}>
      <h2>{t('question')}</h2>
      <MetaField
        doc={doc}
        field="question"
        look="question"
        label={t('question')}
        placeholder={t('questionPlaceholder')}
        maxLength={2000}
        inputRef={(element) => {
          fieldRef.current = element
        }}
        {...(isMissing ? { describedBy: hintId } : {})}
      />
      {isMissing && (
        <p id={hintId} className={styles.missing} role="status">
          {t('questionMissing')}
        </p>
      )}
    </section>
  )
}
