import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** Nothing here yet: one sentence that teaches and one button. */
export function EmptyState({ text, action }: { text: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{text}</p>
      {action}
    </div>
  )
}
