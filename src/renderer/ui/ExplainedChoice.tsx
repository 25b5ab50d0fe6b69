import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import styles from './ExplainedChoice.module.css'
import fieldStyles from './Field.module.css'
import { RadioMark } from './RadioMark.tsx'

interface ExplainedChoiceProps<Value extends string> {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string; hint: string }[]
}

/** One of a few, each with what it means under it; where the words alone say it, Segmented is shorter. */
export function ExplainedChoice<Value extends string>({
  label,
  value,
  onChange,
  options,
}: ExplainedChoiceProps<Value>) {
  const id = useId()
  return (
    <div className={fieldStyles.field}>
      <span id={id} className={fieldStyles.label}>
        {label}
      </span>
      <RadioGroup aria-labelledby={id} value={value} onValueChange={(next) => onChange(next)}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <RadioMark
              value={option.value}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={`${id}-${option.value}-hint`}
            />
            <span id={`${id}-${option.value}`} className={styles.name}>
              {option.label}
            </span>
            <span id={`${id}-${option.value}-hint`} className={styles.hint}>
              {option.hint}
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}
