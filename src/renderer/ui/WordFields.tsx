import { useEffect, useRef, useState } from 'react'
import { TextField } from './TextField.tsx'
import { placeAfter, typeWords } from './typed-words.ts'
import styles from './WordFields.module.css'

interface WordFieldsProps {
  words: readonly string[]
  onWords: (words: readonly string[]) => void
  legend: string
  /** What the place with this number, from 1, is called. */
  labelOf: (number: number) => string
  /** What is said of a word that is not in the list that these words come from. */
  notInList: string
}

/** Numbered places for words from paper. A space goes on to the next; all of them can be pasted at once. */
export function WordFields({ words, onWords, legend, labelOf, notInList }: WordFieldsProps) {
  const inputs = useRef<(HTMLElement | null)[]>([])
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const known = useKnownWords()
  const isWrong = (word: string, place: number) => word !== '' && left.has(place) && known !== null && !known.has(word)
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{legend}</legend>
      {words.map((word, place) => (
        <TextField
          key={place}
          label={labelOf(place + 1)}
          value={word}
          error={isWrong(word, place) ? notInList : null}
          onChange={(text) => {
            onWords(typeWords(words, place, text))
            const next = placeAfter(place, text, words.length)
            if (next !== place) inputs.current[next]?.focus()
          }}
          onBlur={() => setLeft((places) => new Set([...places, place]))}
          inputRef={(element) => {
            inputs.current[place] = element
          }}
          autoFocus={place === 0}
          autoCapitalize="none"
          spellCheck={false}
        />
      ))}
    </fieldset>
  )
}

/** The list that these words come from, so that a slip of the pen shows in its own place. */
function useKnownWords(): ReadonlySet<string> | null {
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let gone = false
    void import('@scure/bip39/wordlists/english.js').then(({ wordlist }) => {
      if (!gone) setKnown(new Set(wordlist))
    })
    return () => {
      gone = true
    }
  }, [])
  return known
}
