import type { ReactNode } from 'react'
import styles from './SettingLine.module.css'

interface SettingLineProps {
  title: string
  detail?: ReactNode
  /** The control. */
  children?: ReactNode
  /** Stands under the line, such as a failure. */
  note?: ReactNode
}

/** One thing that can be set: what it is at the left, the control at the right, a rule under it. */
export function SettingLine({ title, detail, children, note }: SettingLineProps) {
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <h3>{title}</h3>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      {children}
      {note && <div className={styles.note}>{note}</div>}
    </div>
  )
}
