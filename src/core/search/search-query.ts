import type { DocumentKind } from '#shared/contract/documents.ts'
import type { ReadableDb } from '../store/store.ts'
import { functionWords } from './query/function-words.ts'
import type { ParsedQuery, Term } from './query/parsed-query.ts'
import { compoundsOn, familyOf, otherForms } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** What somebody typed, as expressions of FTS5. */
export interface SearchQuery {
  /**
   * The words as they were typed, then in whatever form, then also at the end of a compound and others of their family. Each
   * finds what the one before it finds: rare forms and compounds would rank above the words themselves.
   */
  readonly ways: readonly string[]
  /** The last of these. */
  readonly widest: string
  /** All of the words but one, then any of them; nothing when there is only one. */
  readonly partly: readonly string[]
}

/** What else must hold, besides the words. */
export interface IndexScope {
  /** Null is every kind. */
  readonly kinds: readonly DocumentKind[] | null
  /** For each tag that was asked, the tags that it may be; null where the index cannot say. */
  readonly tags: readonly (readonly string[])[]
}

/**
 * Makes a query of what was asked: every word must be there, in that form or another, and the last may be the beginning of
 * a word. Undefined when no word was typed that can be asked.
 *
 * Nothing that was typed can become syntax: words hold letters and digits only and stand in quotes.
 */
export function searchQuery(db: ReadableDb, { terms }: ParsedQuery, scope: IndexScope): SearchQuery | undefined {
  const asked = askedTerms(terms.filter(({ isNot }) => !isNot))
  if (asked.length === 0) return undefined
  const forms = asked.map((term) => formsOf(db, term))
  const wide = forms.map((words, place) => (asked[place]?.isPhrase ? words : widened(db, words)))
  const all = (ways: readonly (readonly string[])[]) =>
    expressionOf(ways.map((words, place) => termOf(words, asked[place])))
  const complete = (text: string) => narrowed(text, db, terms, scope)
  const typed = expressionOf(forms.map(([word = '']) => quoted(word)))
  const widest = complete(all(wide))
  const partly = partlyOf(wide.map((words, place) => termOf(words, asked[place])))
  return {
    ways: [...new Set([complete(typed), complete(all(forms)), widest])],
    widest,
    partly: partly.map(complete),
  }
}

/** What must not stand there, as an expression; null when nothing was asked that way. */
export function excludedWords(db: ReadableDb, terms: readonly Term[]): string | null {
  const excluded = terms.filter(({ isNot }) => isNot)
  if (excluded.length === 0) return null
  return inTexts(excluded.map((term) => termOf(formsOf(db, term), term)).join(' OR '))
}

/** Leaves out what says nothing: one letter that is still being typed, and words of every text. */
function askedTerms(terms: readonly Term[]): readonly Term[] {
  const isLetter = ({ isPhrase, isOpen, words: [word = ''] }: Term) => !isPhrase && isOpen && word.length === 1
  const whole = terms.filter((term) => !isLetter(term))
  const telling = whole.filter(
    ({ isPhrase, isOpen, words: [word = ''] }) => isPhrase || isOpen || !functionWords.has(word),
  )
  return telling.length > 0 ? telling : whole
}

function formsOf(db: ReadableDb, { words, isPhrase }: Term): string[] {
  const [word = ''] = words
  return isPhrase ? [words.join(' ')] : [word, ...otherForms(db, word)]
}

function widened(db: ReadableDb, forms: readonly string[]): string[] {
  return [...new Set([...forms, ...familyOf(db, forms[0] ?? ''), ...compoundsOn(db, forms)])]
}

/** The first of `forms` is what was typed. */
function termOf([typed = '', ...others]: readonly string[], term: Term | undefined): string {
  return `(${[quoted(typed) + (term?.isOpen ? '*' : ''), ...others.map(quoted)].join(' OR ')})`
}

function expressionOf(terms: readonly string[]): string {
  return inTexts(terms.join(' AND '))
}

function partlyOf(terms: readonly string[]): string[] {
  if (terms.length < 2) return []
  const ways = terms.map((_, left) => `(${terms.filter((_term, place) => place !== left).join(' AND ')})`)
  return [...(terms.length > 2 ? [inTexts(ways.join(' OR '))] : []), inTexts(terms.join(' OR '))]
}

function narrowed(text: string, db: ReadableDb, terms: readonly Term[], { kinds, tags }: IndexScope): string {
  const scopes = tags.flatMap((ways) => {
    const phrases = ways.map((tag) => wordsOf(tag).join(' ')).filter(Boolean)
    return phrases.length === ways.length && phrases.length > 0 ? [`tags : (${phrases.map(quoted).join(' OR ')})`] : []
  })
  const kind = kinds && kinds.length > 0 ? [`kind : (${kinds.map(quoted).join(' OR ')})`] : []
  const excluded = excludedWords(db, terms)
  const wanted = [text, ...kind, ...scopes].join(' AND ')
  return excluded === null ? wanted : `(${wanted}) NOT (${excluded})`
}

function inTexts(text: string): string {
  return `({title line tags body} : (${text}))`
}

/** Words hold letters and digits only, so nothing in them can end the quotes. */
function quoted(words: string): string {
  return `"${words}"`
}
