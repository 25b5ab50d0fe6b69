import type { SearchAnswer, SearchHit } from '#shared/contract/search.ts'
import { localDay } from '#shared/local-day.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { meantQuery } from './corrections.ts'
import { findByLetter } from './find-by-letter.ts'
import { bestHits, countHits, listHits, newestHits } from './hit-rows.ts'
import { isFiltered, type ParsedQuery } from './query/parsed-query.ts'
import { parseQuery } from './query/parse-query.ts'
import type { Search } from './search.ts'
import { excludedWords, type SearchQuery, searchQuery } from './search-query.ts'
import { scopeOf, type SearchScope } from './search-scope.ts'

/** With fewer hits than this, what holds only a part of the words is worth a look. */
const FEW = 5

type Found = Pick<SearchAnswer, 'hits' | 'total' | 'partly'>
const nothing: Found = { hits: [], total: 0, partly: [] }

/** The documents that hold all words asked for, with their hits marked; or else what was probably meant. */
export function find(db: ReadableDb, search: Search): SearchAnswer {
  const today = search.today ?? localDay(Date.now() as UnixMs)
  const parsed = parseQuery(search.query, today)
  const found = findParsed(db, parsed, search)
  const answer = { ...found, filters: [...parsed.filters], meant: null }
  if (found.total > 0) return answer
  const meant = meantQuery(db, search.query, parsed)
  if (!meant) return answer
  const other = findParsed(db, parseQuery(meant.query, today), search)
  return other.total + other.partly.length > 0 ? { ...answer, ...other, meant } : answer
}

function findParsed(db: ReadableDb, parsed: ParsedQuery, search: Search): Found {
  const scope = scopeOf(db, parsed, search.kinds)
  if (scope.isEmpty) return nothing
  const query = searchQuery(db, parsed, scope)
  if (query) return findWords(db, query, scope, search)
  if (isFiltered(parsed)) return { ...listHits(db, excludedWords(db, parsed.terms), scope, search.limit), partly: [] }
  const letter = parsed.terms[0]?.words[0]
  return letter === undefined ? nothing : { ...findByLetter(db, letter, scope, search.limit), partly: [] }
}

function findWords(db: ReadableDb, query: SearchQuery, scope: SearchScope, { order, limit }: Search): Found {
  const hits = order === 'best' ? bestOf(db, query, scope, limit) : newestHits(db, query.widest, scope, limit)
  const total = hits.length < limit ? hits.length : countHits(db, query.widest, scope)
  const isFew = order === 'best' && total < Math.min(FEW, limit)
  return { hits, total, partly: isFew ? partlyOf(db, query, scope, limit, hits) : [] }
}

/** What holds most of the words, then what holds any, as far as there is room beside the hits. */
function partlyOf(
  db: ReadableDb,
  { partly }: SearchQuery,
  scope: SearchScope,
  limit: number,
  hits: readonly SearchHit[],
): SearchHit[] {
  const found: SearchHit[] = []
  for (const match of partly) {
    if (hits.length + found.length >= limit) break
    found.push(...without(bestHits(db, match, scope, limit), [...hits, ...found]))
  }
  return found.slice(0, limit - hits.length)
}

function bestOf(db: ReadableDb, { ways }: SearchQuery, scope: SearchScope, limit: number): SearchHit[] {
  const hits: SearchHit[] = []
  for (const match of ways) {
    if (hits.length >= limit) break
    hits.push(...without(bestHits(db, match, scope, limit), hits))
  }
  return hits.slice(0, limit)
}

function without(hits: readonly SearchHit[], known: readonly SearchHit[]): SearchHit[] {
  const ids = new Set(known.map(({ id }) => id))
  return hits.filter(({ id }) => !ids.has(id))
}
