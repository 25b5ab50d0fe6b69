import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Page.module.css'

interface PageProps {
  title: ReactNode
  /** One sentence under the title, in the serif. */
  lead?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  /** A few small words above the title: what kind of thing this is. */
  eyebrow?: ReactNode
  /** For running text: a column of 65 characters. */
  narrow?: boolean
  children?: ReactNode
}

/** A page on the sheet of paper; its title is where the focus lands after navigation. */
export function Page({ title, lead, actions, eyebrow, narrow = false, children }: PageProps) {
  return (
    <div className={classNames(styles.page, narrow && styles.narrow)}>
      <header className={styles.head}>
        <div className={styles.words}>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 tabIndex={-1} data-page-title>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
