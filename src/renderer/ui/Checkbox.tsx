import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface CheckboxProps {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  /** The label is said to screen readers only, where the place makes it plain to the eye. */
  labelHidden?: boolean
  autoFocus?: boolean
}

/** Yes or no. The browser's own control: lists have one on each line, and it costs them nothing. */
export function Checkbox({ label, checked, onChange, labelHidden = false, autoFocus = false }: CheckboxProps) {
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
        />
        {checked && <Check aria-hidden />}
      </span>
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
    </label>
  )
}
