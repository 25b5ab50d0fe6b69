import type { ReactNode } from 'react'
import { LineList } from '#renderer/ui/LineList.tsx'
import styles from './Reader.module.css'

/** Where a piece leads, under what that is to it. */
export function TitledLines({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.lines}>
      <h3>{title}</h3>
      <LineList label={title}>{children}</LineList>
    </section>
  )
}
