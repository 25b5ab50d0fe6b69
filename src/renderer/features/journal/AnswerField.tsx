import { useRef } from 'react'
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
  describedBy?: string | undefined
  autoFocus?: boolean
}

/** Room for the answer to one step; it grows with what is written and saves itself. */
export function AnswerField({ doc, answer, labelledBy, describedBy, autoFocus = false }: AnswerFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
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
      value={text}
      onChange={(event) => write(event.target.value)}
      autoFocus={autoFocus}
    />
  )
}
