import type { ReactNode } from 'react'
import { Brand } from '#renderer/ui/Brand.tsx'
import styles from './VaultFrame.module.css'

interface VaultFrameProps {
  title: string
  lead?: ReactNode
  /** Where one is on the way, such as "step 2 of 4". */
  eyebrow?: string
  children: ReactNode
}

/** The sheet of paper for everything before the door is open. */
export function VaultFrame({ title, lead, eyebrow, children }: VaultFrameProps) {
  return (
    <main className={styles.desk}>
      <div className={styles.sheet}>
        <Brand />
        <header className={styles.head}>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 tabIndex={-1} data-page-title>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}
