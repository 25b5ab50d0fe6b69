import type { DocumentKind } from '#shared/contract/documents.ts'
import type { SearchHit } from '#shared/contract/search.ts'

export interface Search {
  readonly query: string
  /** Empty means every kind. */
  readonly kinds: readonly DocumentKind[]
  /** `newest` first costs least; `best` ranks. */
  readonly order: 'newest' | 'best'
  readonly limit: number
}

export interface Found {
  readonly hits: SearchHit[]
  /** Counted up to `MOST_COUNTED`. */
  readonly total: number
}
