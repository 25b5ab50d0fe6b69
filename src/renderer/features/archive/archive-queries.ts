import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Facet } from '#shared/archive/facets.ts'
import type { ArchiveLine } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { type ArchiveView, filterOf } from './archive-view.ts'

/** What there is to filter by; the counts of before stand until the next are there. */
export const useFacets = (view: ArchiveView, of: readonly Facet[]) =>
  useQuery(
    core.archive.facets.queryOptions({
      input: { ...filterOf(view), of: [...of] },
      enabled: of.length > 0,
      placeholderData: keepPreviousData,
    }),
  )

export const useSavedFilters = () => useQuery(core.archive.savedFilters.queryOptions())

export const useRelated = (id: DocumentId) => useQuery(core.archive.related.queryOptions({ input: { id } }))

export const useLinks = (id: DocumentId) => useQuery(core.documents.links.queryOptions({ input: { id } }))

/** What kind of thing this is and where it stands: as the list tells it, or else as core does. */
export function useWhatIs(id: DocumentId, told: Pick<ArchiveLine, 'kind' | 'space'> | undefined) {
  const asked = useQuery(core.archive.kindOf.queryOptions({ input: { id }, enabled: told === undefined }))
  return { what: told ?? asked.data, error: told === undefined ? asked.error : null }
}

export const useLearnt = (id: DocumentId) => useQuery(core.archive.get.queryOptions({ input: { id } }))

export const useDilemma = (id: DocumentId) => useQuery(core.dilemmas.get.queryOptions({ input: { id } }))

export const useSharedSession = (id: DocumentId) => useQuery(core.archive.sharedSession.queryOptions({ input: { id } }))

export const useSession = (id: DocumentId) => useQuery(core.sessions.get.queryOptions({ input: { id } }))
