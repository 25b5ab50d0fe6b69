import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface FieldWords {
  label: string
  /** One line that helps where the question arises. */
  hint?: ReactNode
  /** What is wrong with what was typed, and what would be right. */
  error?: string | null | undefined
  /** The label is said to screen readers only, where the place makes it plain to the eye. */
  labelHidden?: boolean
}

/** Ids that tie a control to its label, hint and error. */
export function describedBy(id: string, { hint, error }: FieldWords): string | undefined {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The frame of a labelled control. */
export function Field({ id, words, children }: { id: string; words: FieldWords; children: ReactNode }) {
  const { label, hint, error, labelHidden } = words
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  )
}
