import { type RefObject, useRef } from 'react'
import type * as Y from 'yjs'
import type { AnswerKey } from '#shared/reflection/answers.ts'
import { useKeptCaret } from '#renderer/lib/documents/use-kept-caret.ts'
import styles from './AnswerField.module.css'
import { useAnswer } from './use-entry-fields.ts'

interface AnswerFieldProps {
  doc: Y.Doc
  answer: AnswerKey
  /** The id of what asks the question. */
  labelledBy: string
  describedBy?: string
  placeholder?: string
  autoFocus?: boolean
  fieldRef?: RefObject<HTMLTextAreaElement | null>
}

/** Room for the answer to one step; it grows with what is written and saves itself. */
export function AnswerField(props: AnswerFieldProps) {
  const { doc, answer, labelledBy, describedBy, placeholder, autoFocus = false, fieldRef } = props
  const own = useRef<HTMLTextAreaElement>(null)
  const field = fieldRef ?? own
  const [text, write] = useAnswer(doc, answer)
  useKeptCaret(doc, answer, text, field)
  return (
    <textarea
      ref={field}
      className={styles.field}
      data-field={answer}
      autoComplete="off" // or the browser keeps what was typed, to fill it in after a crash
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={text}
      onChange={(event) => write(event.target.value)}
      autoFocus={autoFocus}
    />
  )
}
