import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './OnPaper.module.css'

/** What stands alone on the page when the window is printed; on the screen it is not there. */
export function OnPaper({ children }: { children: ReactNode }) {
  return createPortal(
    <section className={styles.paper} aria-hidden>
      {children}
    </section>,
    document.body,
  )
}
