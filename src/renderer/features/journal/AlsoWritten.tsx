import { CornerLeftUp } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { type Answer, answerKey, placeOf } from '#shared/reflection/answers.ts'
import type { ReflectionModel, ReflectionStep } from '#shared/reflection/reflection-model.ts'
import { writtenElsewhere } from '#shared/reflection/switch-model.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import styles from './AlsoWritten.module.css'
import { AnswerField } from './AnswerField.tsx'
import { useMoveAnswer } from './journal-queries.ts'
import { useAnswers } from './use-entry-fields.ts'

interface AlsoWrittenProps {
  id: DocumentId
  doc: Y.Doc
  model: ReflectionModel | null
  /** The one step in view, where a text can go with one click. */
  step: ReflectionStep | undefined
}

/** What was written at steps of other models: all of it stays in sight and can be written on. */
export function AlsoWritten({ id, doc, model, step }: AlsoWrittenProps) {
  const { t } = useTranslation('journal')
  const answers = writtenElsewhere(useAnswers(doc), model)
  const moving = useMoveAnswer()
  if (answers.length === 0) return null
  return (
    <section className={styles.also} aria-label={t('also.title')}>
      <h2>{t('also.title')}</h2>
      <FailureNote error={moving.error} />
      {answers.map((answer) => (
        <Written key={answer.key} doc={doc} answer={answer}>
          {model && (
            <MoveTo
              model={model}
              step={step}
              onMove={(to) => moving.mutate({ id, from: answer.key, to: answerKey(model, to) })}
            />
          )}
        </Written>
      ))}
    </section>
  )
}

function Written({ doc, answer, children }: { doc: Y.Doc; answer: Answer; children: React.ReactNode }) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  const nameId = useId()
  const place = placeOf(answer.key)
  return (
    <div className={styles.written}>
      <div className={styles.head}>
        <h3 id={nameId}>{place ? `${say(place.model.name)} · ${say(place.step.name)}` : t('also.unknown')}</h3>
        {children}
      </div>
      <AnswerField doc={doc} answer={answer.key} labelledBy={nameId} />
    </div>
  )
}

interface MoveToProps {
  model: ReflectionModel
  step: ReflectionStep | undefined
  onMove: (to: ReflectionStep) => void
}

function MoveTo({ model, step, onMove }: MoveToProps) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  if (step) {
    return (
      <Button icon={CornerLeftUp} onClick={() => onMove(step)}>
        {t('also.moveTo', { step: say(step.name) })}
      </Button>
    )
  }
  return (
    <Menu
      trigger={<Button icon={CornerLeftUp}>{t('also.move')}</Button>}
      items={model.steps.map((to) => ({ label: say(to.name), run: () => onMove(to) }))}
    />
  )
}
