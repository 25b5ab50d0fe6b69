import type { DocumentKind } from '#shared/contract/documents.ts'
import type { ReadableDb } from '../store/store.ts'
import { compoundsOn, otherForms } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** More words than anybody types; each costs time. */
const MOST_WORDS = 16

/** What somebody typed, as expressions of FTS5. */
export interface SearchQuery {
  /** The words themselves, in whatever form. */
  readonly words: string
  /** The words also at the end of a compound. */
  readonly compounds: string
}

/**
 * Makes a query of what somebody typed: every word must be there, in that form or another, and the last may be the
 * beginning of a word. Undefined when nothing was typed that can be asked.
 */
export function searchQuery(db: ReadableDb, typed: string, kinds: readonly DocumentKind[]): SearchQuery | undefined {
  const words = wordsOf(typed).slice(0, MOST_WORDS)
  const last = words.at(-1)
  // One letter begins half of all words: it costs most and says least.
  const isFinished = last?.length === 1
  const asked = isFinished ? words.slice(0, -1) : words
  if (last === undefined || asked.length === 0) return undefined
  const forms = asked.map((word) => [word, ...otherForms(db, word)])
  const expression = (terms: readonly (readonly string[])[]) =>
    withKinds(terms.map((term, place) => termOf(term, !isFinished && place === terms.length - 1)).join(' AND '), kinds)
  return {
    words: expression(forms),
    compounds: expression(forms.map((term) => [...term, ...compoundsOn(db, term)])),
  }
}

/** The first of `words` is what was typed. */
function termOf([typed = '', ...others]: readonly string[], mayContinue: boolean): string {
  return `(${[quoted(typed) + (mayContinue ? '*' : ''), ...others.map(quoted)].join(' OR ')})`
}

function withKinds(terms: string, kinds: readonly DocumentKind[]): string {
  const text = `{title body} : (${terms})`
  return kinds.length === 0 ? text : `${text} AND kind : (${kinds.map(quoted).join(' OR ')})`
}

/** Words hold letters and digits only, so nothing in them can end the quotes. */
function quoted(word: string): string {
  return `"${word}"`
}
