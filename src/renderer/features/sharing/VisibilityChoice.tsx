import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visibility } from '#shared/contract/sharing.ts'
import fieldStyles from '#renderer/ui/Field.module.css'
import styles from './VisibilityChoice.module.css'

const options = ['named', 'anonymous'] as const

interface VisibilityChoiceProps {
  value: Visibility
  onChange: (value: Visibility) => void
}

/** With or without a name, each with what it means for who reads it. */
export function VisibilityChoice({ value, onChange }: VisibilityChoiceProps) {
  const { t } = useTranslation('sharing')
  const id = useId()
  return (
    <div className={fieldStyles.field}>
      <span id={id} className={fieldStyles.label}>
        {t('questions.visibility')}
      </span>
      <RadioGroup aria-labelledby={id} value={value} onValueChange={(next) => onChange(next)}>
        {options.map((option) => (
          <label key={option} className={styles.choice}>
            <Radio.Root
              className={styles.radio ?? ''}
              value={option}
              aria-labelledby={`${id}-${option}`}
              aria-describedby={`${id}-${option}-hint`}
            />
            <span id={`${id}-${option}`} className={styles.name}>
              {t(`questions.${option}`)}
            </span>
            <span id={`${id}-${option}-hint`} className={styles.hint}>
              {t(`questions.${option}Hint`)}
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}
