import { Check } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface CheckboxProps {
  label: ReactNode
  /** Under the label, for what its words leave open. */
  hint?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  /** The label is said to screen readers only, where the place makes it plain to the eye. */
  labelHidden?: boolean
  autoFocus?: boolean
}

/** Yes or no. The browser's own control: lists have one on each line, and it costs them nothing. */
export function Checkbox({ label, hint, checked, onChange, labelHidden = false, autoFocus = false }: CheckboxProps) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) box.current?.focus()
  }, [autoFocus])
  return (
    <label className={styles.line}>
      <span className={styles.box}>
        <input
          ref={box}
          type="checkbox"
          autoComplete="off"
          className={styles.control}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
          {...(hint ? { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint` } : {})}
        />
        {checked && <Check aria-hidden />}
      </span>
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span id={`${id}-label`}>{label}</span>}
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </label>
  )
}
