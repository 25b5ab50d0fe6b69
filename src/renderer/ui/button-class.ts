import styles from './Button.module.css'
import { classNames } from './class-names.ts'

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger'
export type ButtonSize = 's' | 'm' | 'l'

/** The looks of a button, for what is a link to the browser and a button to the eye. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, more?: string): string {
  return classNames(styles.button, styles[variant], styles[`size-${size}`], more)
}
