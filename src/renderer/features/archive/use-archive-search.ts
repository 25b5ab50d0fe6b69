import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { type ActiveLine, useActiveLine } from './use-active-line.ts'
import { type QueryText, useQueryText } from '#renderer/lib/search/use-query-text.ts'
import { type ArchiveView, everything, isFiltered, kindIn, useArchiveView, withValues } from './archive-view.ts'
import { archiveKinds } from './kinds.ts'
import { OPENED_ID } from './line-id.ts'
import { type Hits, useHits } from './use-hits.ts'

export interface ArchiveSearch {
  /** What stands in the box, with the ways to go on. */
  readonly text: QueryText
  readonly query: string
  readonly setQuery: (query: string, caret?: number) => void
  /** Null is every kind. */
  readonly kind: ArchiveKind | null
  readonly setKind: (kind: ArchiveKind | null) => void
  /** The filters and the order. */
  readonly view: ArchiveView
  readonly change: (changes: Partial<ArchiveView>) => void
  readonly hits: Hits
  readonly active: ActiveLine
  /** Asks for less: no filters, or else every kind, or else no words. */
  readonly widen: () => void
  /** Nothing is asked, and there is nothing. */
  readonly isEmpty: boolean
}

/** What is asked of the archive, what that finds, and where the keys are in it. */
export function useArchiveSearch(openId: DocumentId | undefined, onOpen: (id: DocumentId) => void): ArchiveSearch {
  const text = useQueryText(archiveKinds)
  const { query } = text
  const [view, changeView] = useArchiveView()
  const kind = kindIn(view)
  const hits = useHits(query, view)
  const active = useActiveLine({
    order: hits.order,
    openId,
    isTyped: query.trim() !== '',
    onOpen,
    onRead: () => document.getElementById(OPENED_ID)?.focus(),
    onClear: () => setQuery(''),
  })
  const setQuery = (next: string, caret?: number) => {
    active.reset()
    text.setQuery(next, caret)
  }
  const change = (changes: Partial<ArchiveView>) => {
    active.reset()
    changeView(changes)
  }
  const setKind = (next: ArchiveKind | null) => change(withValues(view, 'kind', next === null ? [] : [next]))
  const widen = () => {
    if (isFiltered(view)) change({ ...everything, ...withValues(everything, 'kind', view.facets.kind ?? []) })
    else if (kind) setKind(null)
    else setQuery('')
  }
  const isEmpty = query.trim() === '' && kind === null && !isFiltered(view) && hits.lines?.length === 0
  return { text, query, setQuery, kind, setKind, view, change, hits, active, widen, isEmpty }
}
