import { ArrowLeft, ArrowRight, Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type * as Y from 'yjs'
import type { ReflectionModel, ReflectionStep } from '#shared/reflection/reflection-model.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { modifierKey } from '#renderer/ui/modifier-key.ts'
import { fewFrom } from './few.ts'
import { StepAnswer } from './StepAnswer.tsx'
import { stepKeys } from './step-keys.ts'
import { StepList } from './StepList.tsx'
import styles from './Steps.module.css'
import { useShownStep } from './use-shown-step.ts'

interface StepByStepProps {
  doc: Y.Doc
  model: ReflectionModel
  /** The step in view, from 0; after the last comes free writing. */
  at: number
  onGo: (at: number) => void
  /** Shows a step for something in it that takes the focus itself. */
  onShow: (at: number) => void
  /** The entry was opened just now, so the caret may go to its text. */
  takesFocus: boolean
  freeWriting: ReactNode
}

/** One calm step at a time, and room for anything else at the end. */
export function StepByStep({ doc, model, at, onGo, onShow, takesFocus, freeWriting }: StepByStepProps) {
  const { t } = useTranslation('journal')
  const last = model.steps.length
  const step = model.steps[at]
  useShownStep(doc, model, at, onShow)
  const go = (to: number) => onGo(Math.min(Math.max(to, 0), last))
  return (
    <div
      className={styles.steps}
      onKeyDownCapture={stepKeys(
        () => go(at + 1),
        () => go(at - 1),
      )}
    >
      <StepList doc={doc} model={model} at={at} onGo={go} />
      {step ? <OneStep key={step.id} doc={doc} model={model} step={step} at={at} takesFocus={takesFocus} /> : null}
      <div className={styles.free} hidden={step !== undefined}>
        <h2>{t('free.title')}</h2>
        {freeWriting}
      </div>
      <div className={styles.moves}>
        {at > 0 && (
          <Button icon={ArrowLeft} onClick={() => go(at - 1)}>
            {t('steps.back')}
          </Button>
        )}
        {step ? (
          <Button variant="primary" icon={ArrowRight} onClick={() => go(at + 1)}>
            {t('steps.next')}
          </Button>
        ) : (
          <ButtonLink variant="primary" href={paths.journal} icon={Check}>
            {t('steps.done')}
          </ButtonLink>
        )}
        <span className={styles.keys}>
          <Kbd>{modifierKey} Enter</Kbd>
        </span>
      </div>
    </div>
  )
}

interface OneStepProps extends Pick<StepByStepProps, 'doc' | 'model' | 'at' | 'takesFocus'> {
  step: ReflectionStep
}

function OneStep({ doc, model, step, at, takesFocus }: OneStepProps) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  return (
    <section className={styles.step}>
      <p className={styles.place}>
        {t('steps.place', { place: t(`number.${fewFrom(at + 1)}`), count: t(`number.${fewFrom(model.steps.length)}`) })}
        {' · '}
        {say(step.name)}
      </p>
      <StepAnswer doc={doc} model={model} step={step} level="h2" takesFocus={takesFocus} />
    </section>
  )
}
