import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './MarginHead.module.css'

interface MarginHeadProps {
  icon: LucideIcon
  children: ReactNode
}

/** The quiet title of what stands beside a text. */
export function MarginHead({ icon: Icon, children }: MarginHeadProps) {
  return (
    <h2 className={styles.head}>
      <Icon aria-hidden />
      {children}
    </h2>
  )
}
