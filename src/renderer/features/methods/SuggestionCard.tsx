import { Check, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Suggestion } from '#shared/contract/methods.ts'
import type { QuestionKind } from '#shared/sessions/method.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import styles from './SuggestionCard.module.css'

interface SuggestionCardProps {
  suggestion: Suggestion
  question: QuestionKind
  /** The one that fits best carries the page's one green button. */
  isFirst: boolean
  /** Where choosing it leads. */
  href: string
}

/** One method that may suit: what it is for, why it is here, and what to mind. */
export function SuggestionCard({ suggestion, question, isFirst, href }: SuggestionCardProps) {
  const { t } = useTranslation('methods')
  const say = useLocalText()
  const { id, name, use, minutes, reasons, warnings } = suggestion
  const words = { minutes, question: t(`question.${question}`).toLocaleLowerCase() }
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{say(name)}</h3>
      <p>{say(use)}</p>
      <ul className={styles.notes}>
        {reasons.map((reason) => (
          <li key={reason}>
            <Check aria-hidden />
            {t(`chooser.reason.${reason}`, words)}
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={warning} className={styles.warning}>
            <TriangleAlert aria-hidden />
            {t(`chooser.warning.${warning}`, words)}
          </li>
        ))}
      </ul>
      <div className={styles.deeds}>
        <ButtonLink variant={isFirst ? 'primary' : 'quiet'} href={href}>
          {t('chooser.takeThis')}
        </ButtonLink>
        <ButtonLink variant="plain" href={paths.method(id)}>
          {t('chooser.readThis')}
        </ButtonLink>
      </div>
    </li>
  )
}
