import { useState } from 'react'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { type ActiveLine, useActiveLine } from './use-active-line.ts'
import { type Hits, useHits } from './use-hits.ts'

export interface ArchiveSearch {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Null is every kind. */
  readonly kind: ArchiveKind | null
  readonly setKind: (kind: ArchiveKind | null) => void
  readonly hits: Hits
  readonly active: ActiveLine
  /** Asks for less: every kind, or else no words. */
  readonly widen: () => void
}

/** What is asked of the archive, what that finds, and where the keys are in it. */
export function useArchiveSearch(openId: DocumentId | undefined, onOpen: (id: DocumentId) => void): ArchiveSearch {
  const [query, setTyped] = useState('')
  const [kind, setKind] = useState<ArchiveKind | null>(null)
  const hits = useHits(query, kind)
  const active = useActiveLine({
    lines: hits.lines ?? [],
    openId,
    isTyped: query.trim() !== '',
    onOpen,
    onClear: () => setQuery(''),
  })
  const setQuery = (next: string) => {
    active.reset()
    setTyped(next)
  }
  return { query, setQuery, kind, setKind, hits, active, widen: () => (kind ? setKind(null) : setQuery('')) }
}
