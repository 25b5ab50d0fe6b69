import { Printer } from 'lucide-react'
import { Button } from './Button.tsx'
import { OnPaper } from './OnPaper.tsx'
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
      <OnPaper>
        <h1>{paper.title}</h1>
        <p>{paper.use}</p>
        <NumberedWords words={words} />
        <p>{paper.keep}</p>
      </OnPaper>
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
