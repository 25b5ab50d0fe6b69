import { useId } from 'react'
import { differenceOf } from '#renderer/editor/versions/difference.ts'
import styles from './PrincipleDrafts.module.css'

/** Two texts as one: what would go is struck through, what would come is underlined. */
export function ChangedWords({ now, then }: { now: string; then: string }) {
  const id = useId()
  return (
    <span className={styles.changed}>
      {differenceOf(now, then).map(({ text, where }, at) => {
        const key = `${id}-${at}`
        if (where === 'now') return <del key={key}>{text}</del>
        if (where === 'then') return <ins key={key}>{text}</ins>
        return <span key={key}>{text}</span>
      })}
    </span>
  )
}
