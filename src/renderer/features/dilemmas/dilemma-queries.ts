import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { type ListView, queryOf } from './list-view.ts'

/** What the view lets through; the list stays while another view is on its way. */
export const useDilemmas = (view: ListView) =>
  useQuery(core.dilemmas.list.queryOptions({ input: queryOf(view), placeholderData: keepPreviousData }))

/** One dilemma as a line, which says where it stands. */
export const useDilemma = (id: DocumentId) => useQuery(core.dilemmas.get.queryOptions({ input: { id } }))

export const useFacets = () => useQuery(core.dilemmas.facets.queryOptions())

/** What is in the bin, thrown away last first. */
export const useBinned = () => useQuery(core.documents.bin.queryOptions())

/** What a dilemma links to and what links to it. */
export const useLinks = (id: DocumentId) => useQuery(core.documents.links.queryOptions({ input: { id } }))

/** The sessions held on one dilemma, and what came of each. */
export const useSessionsHeld = (dilemmaId: DocumentId) =>
  useQuery(core.sessions.ofDilemma.queryOptions({ input: { dilemmaId } }))

export const useSetDilemmaState = () => useMutation(core.dilemmas.setState.mutationOptions())

/** The name beside this person's caret. */
export function useOwnerName(): string {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : ''
}
