import { useState } from 'react'
import type { ArchiveKind, ArchiveLine } from '#shared/contract/archive.ts'
import { type ArchiveHit, isArchiveHit } from './archive-hit.ts'
import { useArchiveList } from './archive-queries.ts'
import { useSearch } from './use-search.ts'

/** How many lines come at first, and how many at most: past that, more words help better than more lines. */
const LISTED = { first: 200, most: 500 }
const FOUND = { first: 30, most: 100 }

export interface Hits {
  /** Undefined until there is an answer. */
  readonly lines: readonly ArchiveHit[] | undefined
  /** How many are found; null while nothing is searched for. */
  readonly total: number | null
  /** Asks for more lines; null when these are all, or the most. */
  readonly more: (() => void) | null
  /** More are found than can be shown: more words help. */
  readonly isMost: boolean
  readonly error: Error | null
}

/** What the list shows: what `query` finds, or everything while nothing is typed. */
export function useHits(query: string, kind: ArchiveKind | null): Hits {
  const typed = query.trim()
  const isTyped = typed !== ''
  const asked = `${kind} ${typed}`
  const [widened, setWidened] = useState('')
  const room = isTyped ? FOUND : LISTED
  const limit = widened === asked ? room.most : room.first
  const listed = useArchiveList(kind, limit, !isTyped)
  const { found, error } = useSearch(typed, kind, limit)
  const lines = isTyped ? found?.hits.filter(isArchiveHit) : listed.data?.map(asHit)
  const isFull = lines !== undefined && lines.length >= limit
  return {
    lines,
    total: isTyped ? (found?.total ?? null) : null,
    more: isFull && limit < room.most ? () => setWidened(asked) : null,
    isMost: isFull && limit === room.most,
    error: isTyped ? error : listed.error,
  }
}

function asHit({ id, kind, space, title, opening, updatedAtMs }: ArchiveLine): ArchiveHit {
  const plain = (text: string) => (text === '' ? [] : [{ text, hit: false }])
  return { id, kind, space, title: plain(title), snippet: plain(opening), updatedAtMs }
}
