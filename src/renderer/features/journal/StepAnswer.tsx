import { useId } from 'react'
import type * as Y from 'yjs'
import { answerKey } from '#shared/reflection/answers.ts'
import type { ReflectionModel, ReflectionStep } from '#shared/reflection/reflection-model.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { AnswerField } from './AnswerField.tsx'
import styles from './Steps.module.css'

interface StepAnswerProps {
  doc: Y.Doc
  model: ReflectionModel
  step: ReflectionStep
  /** What the question is on its page: its heading, or words under one. */
  level: 'h2' | 'p'
  takesFocus: boolean
}

/** What a step asks, with its smaller questions, and room for the answer. */
export function StepAnswer({ doc, model, step, level: Level, takesFocus }: StepAnswerProps) {
  const say = useLocalText()
  const id = useId()
  return (
    <>
      <Level id={id} className={styles.asks}>
        {say(step.prompt)}
      </Level>
      {step.more && (
        <ul id={`${id}-more`} className={styles.more}>
          {step.more.map((question) => (
            <li key={question.nl}>{say(question)}</li>
          ))}
        </ul>
      )}
      <AnswerField
        doc={doc}
        answer={answerKey(model, step)}
        labelledBy={id}
        describedBy={step.more && `${id}-more`}
        autoFocus={takesFocus}
      />
    </>
  )
}
