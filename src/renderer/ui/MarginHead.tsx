import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './MarginHead.module.css'

interface MarginHeadProps {
  icon: LucideIcon
  /** 3 where what it stands beside has its own title at 2. */
  level?: 2 | 3
  /** A button at the end of the line. */
  action?: ReactNode
  children: ReactNode
}

/** The quiet title of what stands beside a text. */
export function MarginHead({ icon: Icon, level = 2, action, children }: MarginHeadProps) {
  const Heading = `h${level}` as const
  const head = (
    <Heading className={styles.head}>
      <Icon aria-hidden />
      {children}
    </Heading>
  )
  if (!action) return head
  return (
    <div className={styles.line}>
      {head}
      {action}
    </div>
  )
}
