import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, MouseEvent } from 'react'
import styles from './Button.module.css'
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.ts'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` acts (one on a page), `quiet` offers, `plain` stays in the text, `danger` cannot be taken back. */
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon | undefined
  /** Work is under way: the button keeps the focus and does nothing. */
  busy?: boolean | undefined
}

export function Button({ variant = 'quiet', size = 'm', icon: Icon, busy = false, ...props }: ButtonProps) {
  const { children, className, onClick, disabled, type = 'button', ...rest } = props
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy || disabled) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(variant, size, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || disabled || undefined}
      onClick={press}
    >
      {busy ? <span className={styles.busy} aria-hidden /> : Icon && <Icon className={styles.icon} aria-hidden />}
      {children}
    </button>
  )
}
