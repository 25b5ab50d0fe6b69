import { type Sources, ownWords, plainWords } from './sources.ts'

/** Ordinary streets and squares are kept, to tell “het schoolplein” from “het Kerkplein”. */
const STREET = /(?:straat|laan|plein|gracht|kade|singel|weg|park|markt|steeg|school|winkel|centrum)$/
/** Longer compounds of two known words are left out: the check takes them apart itself. */
const LONGEST_COMPOUND_KEPT = 10
const LONGEST_WORD = 24
/** So many of the most used words count as frequent. */
const FREQUENT = 4000

type Dictionaries = { dictionary: Record<string, readonly string[] | string> }

export function makeWords(sources: Sources): Record<string, string[]> {
  const own = ownWords(sources.own('words.txt'))
  const small = (text: string) => plainWords(text.split('\n').filter((line) => /^\p{Ll}/u.test(line)))
  const dutch = small(sources.read('usr/share/dict/dutch'))
  const english = [
    ...small(sources.read('usr/share/dict/british-english')),
    ...small(sources.read('usr/share/dict/american-english')),
  ]
  return {
    'words-nl.txt': withoutLongCompounds([...dutch, ...own]),
    'words-en.txt': [...english.filter((word) => !word.endsWith("'s")), ...own],
    'frequent-words.txt': frequentWords(sources, new Set([...dutch, ...english])),
  }
}

function withoutLongCompounds(words: readonly string[]): string[] {
  const known = new Set(words)
  const isCompound = (word: string) => {
    for (let at = 4; at <= word.length - 4; at += 1) {
      if (!known.has(word.slice(at))) continue
      const first = word.slice(0, at)
      if (known.has(first) || (first.length > 4 && first.endsWith('s') && known.has(first.slice(0, -1)))) return true
    }
    return false
  }
  return words.filter(
    (word) =>
      word.length <= LONGEST_WORD &&
      (word.length <= LONGEST_COMPOUND_KEPT || word.includes('-') || STREET.test(word) || !isCompound(word)),
  )
}

function frequentWords(sources: Sources, known: ReadonlySet<string>): string[] {
  const load = (name: string, list: string) => {
    const { dictionary } = sources.requireFrom(`@zxcvbn-ts/${name}`) as Dictionaries
    const words = dictionary[list] ?? []
    return plainWords(typeof words === 'string' ? words.split(',') : words).filter((word) => known.has(word))
  }
  return [
    ...load('language-nl-be', 'commonWords').slice(0, FREQUENT),
    ...load('language-en', 'commonWords-en').slice(0, FREQUENT),
  ]
}
