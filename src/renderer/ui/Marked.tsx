import styles from './Marked.module.css'

/** Text with the hits of a search marked. */
export function Marked({ pieces }: { pieces: readonly { text: string; hit: boolean }[] }) {
  return pieces.map(({ text, hit }, place) =>
    hit ? (
      <mark key={place} className={styles.hit}>
        {text}
      </mark>
    ) : (
      <span key={place}>{text}</span>
    ),
  )
}
