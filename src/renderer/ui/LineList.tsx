import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './LineList.module.css'

/** A list of lines on paper: no boxes, a thin rule between. Its children are `li` elements. */
export function LineList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}

interface LineLinkProps {
  href: string
  title: ReactNode
  /** Small words under the title: kind, state, when. */
  detail?: ReactNode
  /** What stands at the end of the line. */
  trailing?: ReactNode
}

/** A line that leads somewhere. */
export function LineLink({ href, title, detail, trailing }: LineLinkProps) {
  return (
    <li className={styles.line}>
      <Link href={href} className={styles.link}>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </span>
      </Link>
      {trailing}
    </li>
  )
}
