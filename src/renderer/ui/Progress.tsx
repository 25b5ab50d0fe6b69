import { Progress as BaseProgress } from '@base-ui/react/progress'
import type { ReactNode } from 'react'
import styles from './Progress.module.css'

interface ProgressProps {
  label: string
  /** From 0 to `of`; null while it cannot be told. */
  value: number | null
  of?: number
  /** A count in words, such as "12 of 340". */
  count?: string
  /** A way to stop, for work that can be stopped. */
  action?: ReactNode
}

/** Work of more than two seconds: a bar with a count. */
export function Progress({ label, value, of = 100, count, action }: ProgressProps) {
  return (
    <div className={styles.work}>
      <BaseProgress.Root className={styles.progress ?? ''} value={value} max={of}>
        <BaseProgress.Label>{label}</BaseProgress.Label>
        {count && <span className={styles.count}>{count}</span>}
        <BaseProgress.Track className={styles.track ?? ''}>
          <BaseProgress.Indicator className={styles.bar ?? ''} />
        </BaseProgress.Track>
      </BaseProgress.Root>
      {action}
    </div>
  )
}
