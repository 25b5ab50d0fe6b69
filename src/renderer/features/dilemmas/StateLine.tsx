import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useTranslation } from 'react-i18next'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import { states } from './dilemma-fields.ts'
import styles from './StateLine.module.css'

interface StateLineProps {
  state: DilemmaState
  onChange: (state: DilemmaState) => void
}

/** How far a dilemma is, as four steps on a line; any of them can be chosen, also one that lies behind. */
export function StateLine({ state, onChange }: StateLineProps) {
  const { t } = useTranslation('dilemmas')
  const reached = states.indexOf(state)
  return (
    <RadioGroup className={styles.line ?? ''} aria-label={t('stateLabel')} value={state} onValueChange={onChange}>
      {states.map((each, place) => (
        <label key={each} className={styles.step} data-reached={place <= reached ? '' : undefined}>
          <Radio.Root className={styles.dot ?? ''} value={each} />
          {t(`state.${each}`)}
        </label>
      ))}
    </RadioGroup>
  )
}
