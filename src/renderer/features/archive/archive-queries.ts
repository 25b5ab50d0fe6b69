import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

export const useCounts = () => useQuery(core.archive.counts.queryOptions())

/** Everything of one kind, or of all; the list of before stands until the next is there. */
export const useArchiveList = (kind: ArchiveKind | null, limit: number, enabled: boolean) =>
  useQuery(
    core.archive.list.queryOptions({
      input: { kinds: kind ? [kind] : [], limit },
      enabled,
      placeholderData: keepPreviousData,
    }),
  )

/** What kind of thing this is: as the list tells it, or else as core does. */
export function useKindOf(id: DocumentId, told: ArchiveKind | undefined) {
  const asked = useQuery(core.archive.kindOf.queryOptions({ input: { id }, enabled: told === undefined }))
  return { kind: told ?? asked.data?.kind, error: told === undefined ? asked.error : null }
}

export const useLearnt = (id: DocumentId) => useQuery(core.archive.get.queryOptions({ input: { id } }))

export const useDilemma = (id: DocumentId) => useQuery(core.dilemmas.get.queryOptions({ input: { id } }))

export const useSession = (id: DocumentId) => useQuery(core.sessions.get.queryOptions({ input: { id } }))
