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
import { excludedWords, type SearchQuery, searchQuery } from './search-query.ts'
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

/** First what is nearest to what was typed. Its ways are looked through one by one, until the page is full. */
function pageOfWords(
  db: ReadableDb,
  { ways, widest }: SearchQuery,
  scope: SearchScope,
  { offset, limit }: Pick<PageAsked, 'offset' | 'limit'>,
): FoundPage {
  const all = matchingEntries(db, widest, scope)
  const hits: SearchHit[] = []
  let left: readonly number[] = all
  for (const match of ways) {
    if (hits.length === limit) break
    const found = new Set(match === widest ? left : matchingEntries(db, match, scope))
    const entries = left.filter((entry) => found.has(entry))
    const before = all.length - left.length
    const [from, until] = [offset, offset + limit].map((place) => Math.max(0, place - before))
    const shown = inOrder(db, match, entries, until).slice(from, until)
    if (shown.length > 0) hits.push(...hitsAt(db, match, shown))
    left = left.filter((entry) => !found.has(entry))
  }
  return { hits, total: all.length }
}

/**
 * The newest are ranked; what is older follows as it was written.
 *
 * @param entries the newest first
 */
function inOrder(db: ReadableDb, match: string, entries: readonly number[], until = 0): readonly number[] {
  if (until === 0 || entries.length === 0) return []
  return [...rankedEntries(db, match, entries.slice(0, MOST_RANKED)), ...entries.slice(MOST_RANKED)]
}
