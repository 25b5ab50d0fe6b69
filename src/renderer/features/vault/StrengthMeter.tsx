import { useTranslation } from 'react-i18next'
import type { Strength } from './strength.ts'
import styles from './StrengthMeter.module.css'

const STEPS = [1, 2, 3, 4]

/** How strong, in words and in steps, with the advice that helps most. */
export function StrengthMeter({ strength }: { strength: Strength | undefined }) {
  const { t, i18n } = useTranslation('vault')
  const { score, warning, suggestions } = strength ?? { score: 0, warning: null, suggestions: [] }
  const keys = [warning && `warning.${warning}`, suggestions[0] && `suggestion.${suggestions[0]}`]
  const advice = keys.filter((key) => key && i18n.exists(`vault:strength.${key}`))
  const words = t(`strength.score.${score}`)
  return (
    <div className={styles.meter}>
      <div
        className={styles.steps}
        role="meter"
        aria-label={t('strength.label')}
        aria-valuemin={0}
        aria-valuemax={4}
        aria-valuenow={score}
        aria-valuetext={strength ? words : t('strength.none')}
      >
        {STEPS.map((step) => (
          <span
            key={step}
            className={styles.step}
            data-reached={strength && step <= Math.max(score, 1) ? '' : undefined}
          />
        ))}
      </div>
      <p className={styles.words} aria-live="polite">
        {strength && <b>{words}</b>}
        {strength &&
          score < 4 &&
          advice.map((key) => <span key={key}> {t(`strength.${key}` as 'strength.label')}</span>)}
        {!strength && t('strength.advice')}
      </p>
    </div>
  )
}
