import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import fieldStyles from './Field.module.css'
import styles from './Segmented.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface SegmentedProps<Value extends string> {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  labelHidden?: boolean
  disabled?: boolean
}

/** One of a few, all in sight. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, onChange, options, labelHidden, disabled = false } = props
  const labelId = useId()
  return (
    <div className={fieldStyles.field}>
      <span id={labelId} className={fieldStyles.label}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </span>
      <RadioGroup
        className={styles.group ?? ''}
        aria-labelledby={labelId}
        value={value}
        onValueChange={(next) => onChange(next)}
        disabled={disabled}
      >
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <Radio.Root className={styles.radio ?? ''} value={option.value} />
            {option.label}
          </label>
        ))}
      </RadioGroup>
    </div>
  )
}
