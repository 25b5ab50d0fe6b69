import { RadioGroup } from '@base-ui/react/radio-group'
import { type ReactNode, useId } from 'react'
import styles from './ChoiceLines.module.css'
import { RadioMark } from './RadioMark.tsx'

/** What the choice is called, or the id of what says so. */
type Named = { label: string; labelledBy?: never } | { label?: never; labelledBy: string }

type ChoiceLinesProps<Value extends string> = Named & {
  /** Null while nothing is chosen. */
  value: Value | null
  onChange: (value: Value) => void
  /** A `ChoiceLine` for each value. */
  children: ReactNode
}

/** One of several, each a line of its own that can be pressed anywhere; ExplainedChoice fits better among other fields. */
export function ChoiceLines<Value extends string>({
  label,
  labelledBy,
  value,
  onChange,
  children,
}: ChoiceLinesProps<Value>) {
  return (
    <RadioGroup<Value | null>
      className={styles.lines ?? ''}
      aria-label={label}
      aria-labelledby={labelledBy}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      {children}
    </RadioGroup>
  )
}

export function ChoiceLine({ value, children }: { value: string; children: ReactNode }) {
  const id = useId()
  return (
    <label className={styles.line} htmlFor={id}>
      <RadioMark id={id} value={value} />
      <span className={styles.words}>{children}</span>
    </label>
  )
}
