import { type ComponentProps, type KeyboardEvent, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldWords } from './Field.tsx'
import styles from './Field.module.css'

type Native = Pick<
  ComponentProps<'input'>,
  | 'autoFocus'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'placeholder'
  | 'maxLength'
  | 'disabled'
  | 'spellCheck'
  | 'inputMode'
>

export interface TextFieldProps extends FieldWords, Native {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'password' | 'search'
  multiline?: boolean
  /** Set in the serif, for a person's own words. */
  serif?: boolean
  /** What stands at the end inside the box, such as a button that shows a passphrase. */
  trailing?: ReactNode
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  onFocus?: () => void
  onBlur?: () => void
  inputRef?: (element: HTMLInputElement | HTMLTextAreaElement | null) => void
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, labelHidden, value, onChange, multiline, serif, trailing, inputRef, ...rest } = props
  const { type = 'text', ...native } = rest
  const id = useId()
  const words: FieldWords = { label, hint, error, ...(labelHidden ? { labelHidden } : {}) }
  const shared = {
    // Without this a browser keeps what was typed: to offer it again, and to fill it in after a crash.
    autoComplete: 'off',
    ...native,
    id,
    ref: inputRef,
    value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, words),
    className: classNames(styles.input, serif && styles.serif),
  }
  return (
    <Field id={id} words={words}>
      <div className={styles.box} data-wrong={error ? '' : undefined}>
        {multiline ? (
          <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
        )}
        {trailing}
      </div>
    </Field>
  )
}
