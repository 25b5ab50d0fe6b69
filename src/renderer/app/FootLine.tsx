import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './FootLine.module.css'

/** What goes for the whole window now, over the foot of the page: nothing moves under anybody's hands. */
export function FootLine({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <p className={styles.line}>
      <Icon className={styles.icon} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
