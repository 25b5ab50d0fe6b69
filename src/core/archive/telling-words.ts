import { languagesOf } from '../search/language-of-text.ts'
import { stemOf } from '../search/stems.ts'
import { smallChange } from './small-change.ts'

/** More words cost time and tell little more. */
const MOST_WORDS = 240
/** Shorter words are nearly all small change. */
const SHORTEST = 4

export interface TellingWord {
  /** In the form in which it came first. */
  readonly word: string
  /** How often it was said, in whatever form. */
  readonly times: number
}

/**
 * The words of a text that could tell what it is about, one for each stem: those said most come first, then the longest,
 * which in Dutch are the compounds.
 *
 * @param words as the search index has them
 */
export function tellingWords(words: readonly string[]): TellingWord[] {
  const [language = 'nl'] = languagesOf(words)
  const byStem = new Map<string, { readonly word: string; times: number }>()
  for (const word of words) {
    if (word.length < SHORTEST || smallChange.has(word) || /\d/.test(word)) continue
    const stem = stemOf(word, language)
    const found = byStem.get(stem)
    if (found) found.times += 1
    else byStem.set(stem, { word, times: 1 })
  }
  return [...byStem.values()]
    .toSorted((one, other) => other.times - one.times || other.word.length - one.word.length)
    .slice(0, MOST_WORDS)
}
