import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox'
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

/** Yes or no. */
export function Checkbox({ label, checked, onChange, labelHidden = false, autoFocus = false }: CheckboxProps) {
  const box = useRef<HTMLElement>(null)
  // The kit's box is no form control, so the browser does not do this.
  useEffect(() => {
    if (autoFocus) box.current?.focus()
  }, [autoFocus])
  return (
    <label className={styles.line}>
      <BaseCheckbox.Root
        className={styles.box ?? ''}
        checked={checked}
        onCheckedChange={(next) => onChange(next)}
        ref={box}
      >
        <BaseCheckbox.Indicator render={<Check aria-hidden />} />
      </BaseCheckbox.Root>
      {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
    </label>
  )
}
