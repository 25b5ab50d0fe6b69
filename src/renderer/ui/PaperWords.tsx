import { Printer } from 'lucide-react'
import { createPortal } from 'react-dom'
import { Button } from './Button.tsx'
import styles from './PaperWords.module.css'

interface PaperWordsProps {
  words: readonly string[]
  /** The button that prints. */
  print: string
  /** What stands around the words on paper. */
  paper: { title: string; use: string; keep: string }
}

/** Words to write down, numbered; on paper they stand alone on a page. */
export function PaperWords({ words, print, paper }: PaperWordsProps) {
  return (
    <div className={styles.key}>
      <NumberedWords words={words} />
      <Button icon={Printer} onClick={() => window.print()}>
        {print}
      </Button>
      {createPortal(
        <section className={styles.paper} aria-hidden>
          <h1>{paper.title}</h1>
          <p>{paper.use}</p>
          <NumberedWords words={words} />
          <p>{paper.keep}</p>
        </section>,
        document.body,
      )}
    </div>
  )
}

function NumberedWords({ words }: { words: readonly string[] }) {
  return (
    <ol className={styles.words} translate="no">
      {words.map((word, place) => (
        <li key={place}>
          <span className={styles.number}>{place + 1}</span>
          {word}
        </li>
      ))}
    </ol>
  )
}
