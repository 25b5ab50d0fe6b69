import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { ReflectionModel, ReflectionStep } from '#shared/reflection/reflection-model.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { StepAnswer } from './StepAnswer.tsx'
import styles from './Steps.module.css'

interface AllStepsProps {
  doc: Y.Doc
  model: ReflectionModel
  takesFocus: boolean
  freeWriting: ReactNode
}

/** All steps of a model on one page. */
export function AllSteps({ doc, model, takesFocus, freeWriting }: AllStepsProps) {
  const { t } = useTranslation('journal')
  return (
    <div className={styles.all}>
      {model.steps.map((step, place) => (
        <StepOnPage key={step.id} doc={doc} model={model} step={step} takesFocus={takesFocus && place === 0} />
      ))}
      <section className={styles.free}>
        <h2>{t('free.title')}</h2>
        {freeWriting}
      </section>
    </div>
  )
}

interface StepOnPageProps extends Pick<AllStepsProps, 'doc' | 'model' | 'takesFocus'> {
  step: ReflectionStep
}

function StepOnPage({ doc, model, step, takesFocus }: StepOnPageProps) {
  const say = useLocalText()
  return (
    <section className={styles.step}>
      <h2>{say(step.name)}</h2>
      <StepAnswer doc={doc} model={model} step={step} level="p" takesFocus={takesFocus} />
    </section>
  )
}
