import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { useId } from 'react'
import fieldStyles from './Field.module.css'
import popup from './popup.module.css'
import styles from './Select.module.css'
import { usePopupPlace } from './use-popup-place.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface SelectProps<Value extends string> {
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  hint?: string
  labelHidden?: boolean
  disabled?: boolean
}

/** One of many; for two to four, Segmented shows them all at once. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, onChange, options, hint, labelHidden, disabled = false } = props
  const hintId = useId()
  const [findPlace, place] = usePopupPlace()
  const choose = (next: Value | null) => {
    if (next !== null) onChange(next)
  }
  return (
    <BaseSelect.Root items={options} value={value} onValueChange={choose} disabled={disabled}>
      <div className={fieldStyles.field}>
        <BaseSelect.Label className={fieldStyles.label ?? ''}>
          {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        </BaseSelect.Label>
        <BaseSelect.Trigger
          ref={findPlace}
          className={styles.trigger ?? ''}
          aria-describedby={hint ? hintId : undefined}
        >
          <BaseSelect.Value className={styles.value ?? ''} />
          <BaseSelect.Icon render={<ChevronDown className={styles.icon} aria-hidden />} />
        </BaseSelect.Trigger>
        {hint && (
          <p id={hintId} className={fieldStyles.hint}>
            {hint}
          </p>
        )}
      </div>
      <BaseSelect.Portal container={place}>
        <BaseSelect.Positioner className={popup.place ?? ''} sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className={popup.popup ?? ''}>
            <BaseSelect.List className={styles.list ?? ''}>
              {options.map((option) => (
                <BaseSelect.Item key={option.value} value={option.value} className={popup.item ?? ''}>
                  <BaseSelect.ItemText className={styles.text ?? ''}>{option.label}</BaseSelect.ItemText>
                  <BaseSelect.ItemIndicator render={<Check aria-hidden />} />
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  )
}
