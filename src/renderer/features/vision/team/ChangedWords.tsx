import { useId } from 'react'
import { differenceOf, type Piece } from '#renderer/editor/versions/difference.ts'
import styles from './PrincipleDrafts.module.css'

/** Where less than this part of the words stays, two whole sentences read better than a patchwork. */
const STAYS = 0.6

/** Two texts as one: what would go is struck through, what would come is underlined. */
export function ChangedWords({ now, then }: { now: string; then: string }) {
  const id = useId()
  return (
    <span className={styles.changed}>
      {piecesOf(now, then).map(({ text, where }, at) => {
        const key = `${id}-${at}`
        if (where === 'now') return <del key={key}>{text}</del>
        if (where === 'then') return <ins key={key}>{text}</ins>
        return <span key={key}>{text}</span>
      })}
    </span>
  )
}

function piecesOf(now: string, then: string): Piece[] {
  const pieces = differenceOf(now, then)
  const staying = pieces.reduce((sum, { text, where }) => sum + (where === 'both' ? text.trim().length : 0), 0)
  if (staying >= STAYS * Math.max(now.length, then.length)) return pieces
  const whole: Piece[] = [
    { text: now, where: 'now' },
    { text: ' ', where: 'both' },
    { text: then, where: 'then' },
  ]
  return whole.filter(({ text }) => text !== '')
}
