import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { SearchHit } from '#shared/contract/search.ts'
import { archiveKinds } from './kinds.ts'

/** Something found that stands in the archive; a journal, which search finds too, never does. */
export interface ArchiveHit extends SearchHit {
  readonly kind: ArchiveKind
  /** Who shared it; not known of what search found by itself. */
  readonly author?: string | null
}

export function isArchiveHit(hit: SearchHit): hit is ArchiveHit {
  return archiveKinds.some((kind) => kind === hit.kind)
}
