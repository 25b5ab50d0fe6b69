import { diffWordsWithSpace } from 'diff'
import { useId } from 'react'
import styles from './WordDiff.module.css'

/** Two texts as one: what went is struck through, what came is underlined. Loaded only when there is a difference. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const id = useId()
  return (
    <p className={styles.diff}>
      {diffWordsWithSpace(before, after).map((part, at) => {
        const key = `${id}-${at}`
        if (part.removed) return <del key={key}>{part.value}</del>
        if (part.added) return <ins key={key}>{part.value}</ins>
        return <span key={key}>{part.value}</span>
      })}
    </p>
  )
}
