import { ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './NothingFound.module.css'

/** That the check found nobody, said quietly. */
export function NothingFound({ children }: { children: ReactNode }) {
  return (
    <p className={styles.none}>
      <ShieldCheck aria-hidden />
      {children}
    </p>
  )
}
