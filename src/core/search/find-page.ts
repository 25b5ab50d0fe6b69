import type { DocumentKind } from '#shared/contract/documents.ts'
import type { SearchHit } from '#shared/contract/search.ts'
import { localDay } from '#shared/local-day.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { meantQuery } from './corrections.ts'
import { findByLetter } from './find-by-letter.ts'
import { hitsAt, listHits, MOST_RANKED } from './hit-rows.ts'
import { matchingEntries, rankedEntries } from './matching-entries.ts'
import { isFiltered, type ParsedQuery } from './query/parsed-query.ts'
import { parseQuery } from './query/parse-query.ts'
import { excludedWords, searchQuery } from './search-query.ts'
import { scopeOf, type SearchScope, type Within } from './search-scope.ts'

/** For a count without end. */
const ALL = -1

export interface PageAsked {
  readonly query: string
  /** Empty means every kind. */
  readonly kinds: readonly DocumentKind[]
  readonly within: Within
  readonly offset: number
  readonly limit: number
}

export interface FoundPage {
  readonly hits: SearchHit[]
  /** All that is found, on whatever page. */
  readonly total: number
}

/** One page of the documents in `within` that hold all words asked for, best first; or else of what was probably meant. */
export function findPage(db: ReadableDb, asked: PageAsked): FoundPage {
  const today = localDay(Date.now() as UnixMs)
  const parsed = parseQuery(asked.query, today)
  const found = pageOf(db, parsed, asked)
  if (found.total > 0) return found
  const meant = meantQuery(db, asked.query, parsed)
  return meant ? pageOf(db, parseQuery(meant.query, today), asked) : found
}

function pageOf(db: ReadableDb, parsed: ParsedQuery, { kinds, within, offset, limit }: PageAsked): FoundPage {
  const scope = scopeOf(db, parsed, kinds, within)
  if (scope.isEmpty) return { hits: [], total: 0 }
  const query = searchQuery(db, parsed, scope)
  if (query) return pageOfWords(db, query, scope, { offset, limit })
  if (isFiltered(parsed)) return listHits(db, excludedWords(db, parsed.terms), scope, limit, { offset, most: ALL })
  const letter = parsed.terms[0]?.words[0]
  if (letter === undefined) return { hits: [], total: 0 }
  const { hits, total } = findByLetter(db, letter, scope, offset + limit)
  return { hits: hits.slice(offset), total }
}

interface Part {
  readonly match: string
  /** The newest first. */
  readonly entries: readonly number[]
}

/** First what holds the words themselves, then what holds them in a compound. */
function pageOfWords(
  db: ReadableDb,
  { words, compounds }: { words: string; compounds: string },
  scope: SearchScope,
  { offset, limit }: Pick<PageAsked, 'offset' | 'limit'>,
): FoundPage {
  const matches = compounds === words ? [words] : [words, `(${compounds}) NOT (${words})`]
  const parts = matches.map((match): Part => ({ match, entries: matchingEntries(db, match, scope) }))
  const hits: SearchHit[] = []
  let before = 0
  for (const part of parts) {
    const [from, until] = [offset - before, offset + limit - before]
    const entries = inOrder(db, part, until).slice(Math.max(0, from), Math.max(0, until))
    if (entries.length > 0) hits.push(...hitsAt(db, part.match, entries))
    before += part.entries.length
  }
  return { hits, total: before }
}

/** The newest are ranked; what is older follows as it was written. */
function inOrder(db: ReadableDb, { match, entries }: Part, until: number): readonly number[] {
  if (until <= 0 || entries.length === 0) return []
  return [...rankedEntries(db, match, entries.slice(0, MOST_RANKED)), ...entries.slice(MOST_RANKED)]
}
