import type { DocumentKind } from '#shared/contract/documents.ts'
import { Language } from '#shared/language.ts'
import { markedStem } from './stems.ts'
import { wordsOf } from './words.ts'

/** More words than anybody types; each costs time. */
const MOST_WORDS = 16

/** What somebody typed, ready to ask the index. */
export interface SearchQuery {
  /** An expression of FTS5. */
  readonly match: string
  /** The stems that are looked for, to mark words in another form. */
  readonly stems: ReadonlySet<string>
  /** False where so many words begin as the last one does that ranking them takes too long. */
  readonly canRank: boolean
}

/**
 * Makes a query of what somebody typed: every word must be there, in that form or another, and the last may be the
 * beginning of a word. Undefined when no word was typed.
 */
export function searchQuery(typed: string, kinds: readonly DocumentKind[]): SearchQuery | undefined {
  const words = wordsOf(typed).slice(0, MOST_WORDS)
  const last = words.at(-1)
  if (last === undefined) return undefined
  // Beside another word, one letter says nothing yet and costs most.
  const unfinished = words.length > 1 && last.length === 1
  const asked = unfinished ? words.slice(0, -1) : words
  const terms = asked.map((word, place) => termOf(word, !unfinished && place === asked.length - 1))
  const text = `{title body norm} : (${terms.join(' AND ')})`
  return {
    match: kinds.length === 0 ? text : `${text} AND kind : (${kinds.map(quoted).join(' OR ')})`,
    stems: new Set(asked.flatMap(stemsOf)),
    canRank: unfinished || last.length >= 3,
  }
}

function termOf(word: string, mayContinue: boolean): string {
  return `(${[quoted(word) + (mayContinue ? '*' : ''), ...stemsOf(word).map(quoted)].join(' OR ')})`
}

function stemsOf(word: string): string[] {
  return Language.options.map((language) => markedStem(word, language)).filter((stem) => stem !== undefined)
}

/** Words hold letters and digits only, so nothing in them can end the quotes. */
function quoted(word: string): string {
  return `"${word}"`
}
