import type { MarkedText, MeantQuery } from '#shared/contract/search.ts'
import type { ReadableDb } from '../store/store.ts'
import { isOneLetterAway } from './one-letter-away.ts'
import type { ParsedQuery } from './query/parsed-query.ts'
import { compoundsOn, otherForms, wordsBeginningWith, wordsNear } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** Shorter words are one letter away from too many others. */
const SHORTEST = 4
/** Counted no further: what matters is which of two words is the usual one. */
const MOST_USES = 50

/**
 * What was probably meant, where nothing is found as it was typed: each word that stands nowhere becomes the word one letter
 * away from it that stands most often. A space counts as a letter, for "uit huis plaatsing" is the commonest slip of all.
 * Null when there is no such word.
 */
export function meantQuery(db: ReadableDb, typed: string, { terms }: ParsedQuery): MeantQuery | null {
  const wanted = new Set(terms.filter(({ isNot }) => !isNot).flatMap(({ words }) => words))
  const open = terms.find(({ isOpen }) => isOpen)?.words.at(-1)
  const joined = joinedWords(db, typed)
  if (joined) return joined
  const better = new Map<string, string>()
  for (const word of wanted) {
    if (word.length < SHORTEST || isKnown(db, word, word === open)) continue
    const meant = nearest(db, word) ?? splitWord(db, word)
    if (meant !== null) better.set(word, meant)
  }
  return better.size === 0 ? null : rewritten(typed, better)
}

/** Whether a word stands somewhere, in whatever form, or begins one that does while it is still being typed. */
function isKnown(db: ReadableDb, word: string, mayGoOn: boolean): boolean {
  const forms = [word, ...otherForms(db, word)]
  if (forms.length > 1 || compoundsOn(db, forms).length > 0) return true
  return mayGoOn ? wordsBeginningWith(db, word, 1).length > 0 : usesOf(db, word) > 0
}

/** The word one letter away that stands in most documents. */
function nearest(db: ReadableDb, word: string): string | null {
  const near = wordsNear(db, word).filter((other) => other.length >= SHORTEST && isOneLetterAway(word, other))
  const ranked = near.map((other) => ({ other, uses: usesOf(db, other) })).filter(({ uses }) => uses > 0)
  return (
    ranked.toSorted((one, other) => other.uses - one.uses || one.other.length - other.other.length)[0]?.other ?? null
  )
}

/** The words of a compound that stands nowhere as one, with or without what joins them: "rouwgesprek", "geluidsoverlast". */
function splitWord(db: ReadableDb, word: string): string | null {
  for (let place = SHORTEST - 1; place <= word.length - SHORTEST + 1; place += 1) {
    const end = word.slice(place)
    if (!isUsed(db, end)) continue
    const start = [word.slice(0, place), word.slice(0, place).replace(/(?:s|en)$/, '')].find(
      (part) => part.length >= SHORTEST - 1 && isUsed(db, part),
    )
    if (start !== undefined) return `${start} ${end}`
  }
  return null
}

/** One word where several were written, from the longest run of words that is one. */
function joinedWords(db: ReadableDb, typed: string): MeantQuery | null {
  const spaced = [...typed.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  for (let count = Math.min(3, spaced.length); count >= 2; count -= 1) {
    for (let place = 0; place + count <= spaced.length; place += 1) {
      const run = spaced.slice(place, place + count)
      const start = run[0]?.index ?? 0
      const end = (run.at(-1)?.index ?? 0) + (run.at(-1)?.[0].length ?? 0)
      if (!/^[^"\-:]*$/u.test(typed.slice(start, end))) continue
      const word = wordsOf(run.map(([text]) => text).join('')).join('')
      if (word.length < 2 * SHORTEST || !isUsed(db, word)) continue
      const query = typed.slice(0, start) + word + typed.slice(end)
      return { query, pieces: piecesAround(query, start, start + word.length) }
    }
  }
  return null
}

function isUsed(db: ReadableDb, word: string): boolean {
  return usesOf(db, word) > 0 || otherForms(db, word).length > 0
}

function usesOf(db: ReadableDb, word: string): number {
  const sql = 'SELECT count(*) AS n FROM (SELECT 1 FROM search_texts WHERE search_texts MATCH ? LIMIT ?)'
  return db.get<{ n: number }>(sql, `{title line tags body} : "${word}"`, MOST_USES)?.n ?? 0
}

/** What was typed with other words in it; filters and signs stay as they are. */
function rewritten(typed: string, better: ReadonlyMap<string, string>): MeantQuery {
  const pieces = typed.split(/([\p{L}\p{N}\p{M}]+)/u).map((text) => {
    const meant = better.get(wordsOf(text)[0] ?? '')
    return meant === undefined ? { text, hit: false } : { text: meant, hit: true }
  })
  return { query: pieces.map(({ text }) => text).join(''), pieces: pieces.filter(({ text }) => text !== '') }
}

function piecesAround(text: string, start: number, end: number): MarkedText {
  return [
    { text: text.slice(0, start), hit: false },
    { text: text.slice(start, end), hit: true },
    { text: text.slice(end), hit: false },
  ].filter((piece) => piece.text !== '')
}
