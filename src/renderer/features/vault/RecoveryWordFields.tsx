import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/TextField.tsx'
import { placeAfter, typeWords } from './recovery-words-typed.ts'
import styles from './RecoveryWordFields.module.css'

interface RecoveryWordFieldsProps {
  words: readonly string[]
  onWords: (words: readonly string[]) => void
}

/** Twelve numbered places. A space goes on to the next; all twelve can be pasted at once. */
export function RecoveryWordFields({ words, onWords }: RecoveryWordFieldsProps) {
  const { t } = useTranslation('vault')
  const inputs = useRef<(HTMLElement | null)[]>([])
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const known = useKnownWords()
  const isWrong = (word: string, place: number) => word !== '' && left.has(place) && known !== null && !known.has(word)
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t('recover.words')}</legend>
      {words.map((word, place) => (
        <TextField
          key={place}
          label={t('confirm.word', { number: place + 1 })}
          value={word}
          error={isWrong(word, place) ? t('recover.notInList') : null}
          onChange={(text) => {
            onWords(typeWords(words, place, text))
            const next = placeAfter(place, text)
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

/** The list that recovery words come from, so that a slip of the pen shows in its own place. */
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
