import { useTranslation } from 'react-i18next'
import type { ChooserAnswers, Choice } from '#shared/contract/methods.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './ChooserAnswer.module.css'
import { useChoice } from './method-queries.ts'
import { SetAside } from './SetAside.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'

interface ChooserAnswerProps {
  answers: ChooserAnswers | null
  /** Where a choice leads. */
  take: (method: string) => string
}

/** What may suit, with why; it changes as the answers do. */
export function ChooserAnswer({ answers, take }: ChooserAnswerProps) {
  const { t } = useTranslation('methods')
  const { data: choice, error } = useChoice(answers)
  return (
    <section className={styles.answer} aria-labelledby="chooser-answer">
      <h2 id="chooser-answer">{t('chooser.answer')}</h2>
      <FailureNote error={error} />
      {answers === null && <p className={styles.hint}>{t('chooser.answerHint')}</p>}
      <div className={styles.live} role="status">
        {answers && choice && <Advice choice={choice} answers={answers} />}
      </div>
      {answers && choice && choice.suggestions.length > 0 && (
        <>
          <ol className={styles.suggestions}>
            {choice.suggestions.map((suggestion, place) => (
              <SuggestionCard
                key={suggestion.id}
                suggestion={suggestion}
                question={answers.question}
                isFirst={place === 0}
                href={take(suggestion.id)}
              />
            ))}
          </ol>
          <SetAside methods={choice.setAside} />
        </>
      )}
    </section>
  )
}

/** What stands before the suggestions; with suggestions that fit, only their names are said to who cannot see them come. */
function Advice({ choice, answers }: { choice: Choice; answers: ChooserAnswers }) {
  const { t } = useTranslation('methods')
  if (choice.advice === 'help-first')
    return (
      <div className={styles.help}>
        <h3>{t('chooser.helpFirst')}</h3>
        <p>{t('chooser.helpFirstText')}</p>
      </div>
    )
  if (choice.advice === 'too-little-time') return <p>{t('chooser.tooLittle', { minutes: answers.minutes })}</p>
  return <Names choice={choice} />
}

function Names({ choice }: { choice: Choice }) {
  const say = useLocalText()
  return <span className={styles.spoken}>{choice.suggestions.map(({ name }) => say(name)).join(', ')}</span>
}
