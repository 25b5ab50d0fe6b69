import { Language } from '#shared/language.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { dutchFamily } from './dutch-family.ts'
import { dutchStem } from './dutch-stem.ts'
import { stemOf } from './stems.ts'

/** More other forms, or compounds, cost more time than they find. */
const MOST_FORMS = 12
const MOST_COMPOUNDS = 24

/** Shorter parts stand at the end of many words that have nothing to do with them. */
const SHORTEST_PART = 4
/** Not words but endings. */
const endings = new Set(['lijk', 'lijke', 'heid', 'baar', 'loos', 'zaam', 'schap', 'achtig', 'ling', 'isch', 'sche'])

const HIGHEST = '\u{10FFFF}'

/** Remembers the words of an entry. */
export function learnWords(db: WritableDb, words: readonly string[], languages: readonly Language[]): void {
  for (const language of languages) {
    const known = db.all<{ word: string }>(
      'SELECT word FROM search_words WHERE language = ? AND word IN (SELECT value FROM json_each(?))',
      language,
      JSON.stringify(words),
    )
    const isKnown = new Set(known.map(({ word }) => word))
    for (const word of words) {
      if (isKnown.has(word)) continue
      db.run(
        'INSERT INTO search_words (language, word, stem, reversed) VALUES (?, ?, ?, ?)',
        language,
        word,
        stemOf(word, language),
        reversed(word),
      )
    }
  }
}

/** Forgets those of `words` that stand in no entry any more. */
export function forgetUnused(db: WritableDb, words: readonly string[], languages: readonly Language[]): void {
  for (const language of languages) {
    for (const word of words) {
      const use = db.get(
        'SELECT 1 FROM search_texts WHERE search_texts MATCH ? LIMIT 1',
        `{title line tags body} : "${word}" AND languages : "${language}"`,
      )
      if (!use) db.run('DELETE FROM search_words WHERE language = ? AND word = ?', language, word)
    }
  }
}

/** The words of the archive that are other forms of `word`. */
export function otherForms(db: ReadableDb, word: string): string[] {
  const found = Language.options.flatMap((language) =>
    db.all<{ word: string }>(
      'SELECT word FROM search_words WHERE language = ? AND stem = ? AND word <> ? ORDER BY length(word), word LIMIT ?',
      language,
      stemOf(word, language),
      word,
      MOST_FORMS,
    ),
  )
  return [...new Set(found.map((row) => row.word))]
}

/** The Dutch words of the archive that are of the family of `word`, beside its own forms. */
export function familyOf(db: ReadableDb, word: string): string[] {
  const { words, stems } = dutchFamily(word)
  const found = db.all<{ word: string }>(
    `SELECT word FROM json_each(?) CROSS JOIN search_words ON language = 'nl' AND word = value
     UNION SELECT word FROM json_each(?) CROSS JOIN search_words INDEXED BY search_words_by_stem
       ON language = 'nl' AND stem = value WHERE word LIKE '%en' LIMIT ?`,
    JSON.stringify(words),
    JSON.stringify(stems),
    MOST_FORMS,
  )
  return found.map((row) => row.word)
}

/**
 * The Dutch words of the archive that end with a word, as "uithuisplaatsing" does with "plaatsing".
 *
 * @param forms the word as it was asked for, then its other forms
 */
export function compoundsOn(db: ReadableDb, forms: readonly string[]): string[] {
  const parts = new Set([...forms, ...forms.slice(0, 1).map(dutchStem)])
  const usable = [...parts].filter((part) => part.length >= SHORTEST_PART && !endings.has(part))
  return usable.flatMap((part) => {
    const ending = reversed(part)
    const found = db.all<{ word: string }>(
      `SELECT word FROM search_words WHERE language = 'nl' AND reversed > ? AND reversed < ? AND length(word) >= ?
       ORDER BY length(word), word LIMIT ?`,
      ending,
      ending + HIGHEST,
      part.length + SHORTEST_PART,
      MOST_COMPOUNDS,
    )
    return found.map((row) => row.word)
  })
}

/** The words of the archive that begin as `beginning` does, in the order of the alphabet. */
export function wordsBeginningWith(db: ReadableDb, beginning: string, limit: number): string[] {
  const found = Language.options.flatMap((language) =>
    db.all<{ word: string }>(
      'SELECT word FROM search_words WHERE language = ? AND word >= ? AND word < ? LIMIT ?',
      language,
      beginning,
      beginning + HIGHEST,
      limit,
    ),
  )
  return [...new Set(found.map((row) => row.word))]
}

/**
 * The words of the archive that may be one letter away from `word`: such words share all that comes before that letter, or
 * all that comes after it, so one half of the word stands there as it is.
 */
export function wordsNear(db: ReadableDb, word: string): string[] {
  const half = Math.floor((word.length - 1) / 2)
  const ending = reversed(word.slice(half + 1))
  const found = Language.options.flatMap((language) =>
    db.all<{ word: string }>(
      `SELECT word FROM search_words WHERE language = ? AND word >= ? AND word < ? AND length(word) BETWEEN ? AND ?
       UNION SELECT word FROM search_words WHERE language = ? AND reversed >= ? AND reversed < ?
         AND length(word) BETWEEN ? AND ?`,
      language,
      word.slice(0, half),
      word.slice(0, half) + HIGHEST,
      word.length - 1,
      word.length + 1,
      language,
      ending,
      ending + HIGHEST,
      word.length - 1,
      word.length + 1,
    ),
  )
  return [...new Set(found.map((row) => row.word))]
}

function reversed(word: string): string {
  return Array.from(word).toReversed().join('')
}
