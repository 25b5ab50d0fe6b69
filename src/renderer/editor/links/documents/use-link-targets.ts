import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LinkTarget } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core, queries } from '#renderer/lib/core.ts'

/** Where a link leads: to a document, to one in the bin, or nowhere. */
export type LinkState = LinkTarget | 'bin' | 'gone'

/** Where links lead now. Undefined until core has said so. */
export function useLinkTargets(ids: readonly DocumentId[]): ReadonlyMap<DocumentId, LinkState> | undefined {
  const { data } = useQuery(
    core.documents.targets.queryOptions({
      input: { ids: ids.toSorted() },
      enabled: ids.length > 0,
      placeholderData: keepPreviousData,
      select: (found) => new Map(found.map((target) => [target.id, target])),
    }),
    queries,
  )
  if (!data) return undefined
  return new Map(
    ids.map((id) => {
      const target = data.get(id)
      return [id, target === undefined ? 'gone' : target.isInBin ? 'bin' : target]
    }),
  )
}
