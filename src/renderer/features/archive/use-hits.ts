import { useState } from 'react'
import type { SearchAnswer } from '#shared/contract/search.ts'
import { useSearch } from '#renderer/lib/search/use-search.ts'
import { type ArchiveHit, isArchiveHit } from './archive-hit.ts'
import { type ArchiveView, filterOf, isFiltered, kindIn } from './archive-view.ts'
import { archiveKinds } from './kinds.ts'
import { type LineOrder, orderOf } from './line-order.ts'
import { type Pages, usePages } from './use-pages.ts'

/** How many hits come at first, and how many at most: past that, more words help better than more lines. */
const FOUND = { first: 30, most: 100 }

export interface Hits {
  /** The list by pages; null while only words are searched for, which ranks a few. */
  readonly pages: Pages | null
  /** What is there of it; undefined until there is an answer. */
  readonly lines: readonly ArchiveHit[] | undefined
  /** All of it in the order in which it stands, what is on its way included. */
  readonly order: LineOrder
  /** With only a part of the words. */
  readonly partly: readonly ArchiveHit[]
  /** The whole answer of the search; undefined while nothing is searched for. */
  readonly found: SearchAnswer | undefined
  /** How many are found; null while nothing is asked. */
  readonly total: number | null
  /** Asks for more lines; null when these are all, or the most. */
  readonly more: (() => void) | null
  /** More are found than can be shown: more words help. */
  readonly isMost: boolean
  readonly error: Error | null
}

/** What the list shows: what `query` finds, what the filters let through, or everything. */
export function useHits(query: string, view: ArchiveView): Hits {
  const typed = query.trim()
  const isSearch = typed !== '' && !isFiltered(view)
  const pages = usePages({ query: typed, filter: filterOf(view), sort: view.sort }, !isSearch)
  const search = useWords(isSearch ? query : '', view)
  if (isSearch) return search
  return {
    pages,
    lines: pages.total === undefined ? undefined : pages.loaded,
    order: pages.order,
    partly: [],
    found: undefined,
    total: typed === '' && !isFiltered(view) ? null : (pages.total ?? null),
    more: null,
    isMost: false,
    error: pages.error,
  }
}

/** What words alone find, of one kind or of all. */
function useWords(query: string, view: ArchiveView): Hits {
  const kind = kindIn(view)
  const asked = `${kind} ${query.trim()}`
  const [widened, setWidened] = useState('')
  const limit = widened === asked ? FOUND.most : FOUND.first
  const { found, error } = useSearch(query, kind ? [kind] : archiveKinds, limit)
  const lines = found?.hits.filter(isArchiveHit)
  const partly = found?.partly.filter(isArchiveHit) ?? []
  const isFull = lines !== undefined && lines.length >= limit
  return {
    pages: null,
    lines,
    order: orderOf([...(lines ?? []), ...partly]),
    partly,
    found,
    total: found?.total ?? null,
    more: isFull && limit < FOUND.most ? () => setWidened(asked) : null,
    isMost: isFull && limit === FOUND.most,
    error,
  }
}
