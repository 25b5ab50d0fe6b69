import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import styles from './IconButton.module.css'
import { classNames } from './class-names.ts'
import { Tooltip } from './Tooltip.tsx'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon
  /** Said by screen readers and shown beside the pointer. */
  label: string
  /** For a button that stays down. */
  pressed?: boolean
  size?: 's' | 'm'
}

export function IconButton({ icon: Icon, label, pressed, size = 'm', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <button
        {...rest}
        type="button"
        className={classNames(styles.button, styles[size], className)}
        aria-label={label}
        aria-pressed={pressed}
      >
        <Icon className={styles.icon} aria-hidden />
      </button>
    </Tooltip>
  )
}
