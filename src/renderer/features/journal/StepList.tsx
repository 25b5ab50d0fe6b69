import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { answerKey } from '#shared/reflection/answers.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import styles from './Steps.module.css'
import { useAnswers } from './use-entry-fields.ts'

interface StepListProps {
  doc: Y.Doc
  model: ReflectionModel
  at: number
  onGo: (at: number) => void
}

/** The steps by name, to go to in any order; a dot stands at those with words. */
export function StepList({ doc, model, at, onGo }: StepListProps) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  const answers = useAnswers(doc)
  const names = [...model.steps.map((step) => say(step.name)), t('free.short')]
  return (
    <ol className={styles.list} aria-label={t('steps.list')}>
      {names.map((name, place) => {
        const step = model.steps[place]
        const key = step && answerKey(model, step)
        const isWritten = answers.some((answer) => answer.key === key && answer.text.trim() !== '')
        return (
          <li key={step?.id ?? 'free'}>
            <button
              type="button"
              className={styles.name}
              aria-current={place === at ? 'step' : undefined}
              data-written={isWritten ? '' : undefined}
              onClick={() => onGo(place)}
            >
              {name}
              {isWritten && <VisuallyHidden>{t('steps.written')}</VisuallyHidden>}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
