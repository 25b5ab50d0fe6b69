import styles from './Mark.module.css'

/** The letter that stands for a person; the name itself stands beside it or is said elsewhere. */
export function Mark({ mark, lit = false }: { mark: string; lit?: boolean }) {
  return (
    <span className={styles.mark} data-lit={lit || undefined} aria-hidden>
      {mark}
    </span>
  )
}
