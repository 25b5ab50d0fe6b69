import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core, queries } from '#renderer/lib/core.ts'

const MOST = 8

export interface Linkable {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly title: string
}

/** The documents that a link can lead to: those that `typed` finds, best first, or those changed last. */
export function useLinkable(typed: string | null, from: DocumentId): readonly Linkable[] {
  const query = typed?.trim() ?? ''
  // One more than are shown: the document that the text is of is left out.
  const recent = useQuery(
    core.documents.recent.queryOptions({ input: { limit: MOST + 1 }, enabled: typed !== null && query === '' }),
    queries,
  )
  const found = useQuery(
    core.search.find.queryOptions({
      input: { query, kinds: [], order: 'best', limit: MOST + 1 },
      enabled: query !== '',
      placeholderData: keepPreviousData,
    }),
    queries,
  )
  const all: readonly Linkable[] =
    query === ''
      ? (recent.data ?? [])
      : (found.data?.hits ?? []).map(({ id, kind, title }) => ({
          id,
          kind,
          title: title.map(({ text }) => text).join(''),
        }))
  return all.filter(({ id }) => id !== from).slice(0, MOST)
}
