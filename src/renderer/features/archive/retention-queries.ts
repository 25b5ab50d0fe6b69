import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

/** More at once than anybody puts in order in one go; as one goes on, more comes. */
const AT_ONCE = 30

export const useDue = () =>
  useQuery(core.keeping.due.queryOptions({ input: { limit: AT_ONCE }, placeholderData: keepPreviousData }))

/** An edit moves it as well, which no topic tells: so it is asked each time that it shows. */
export const useAsksAgain = (id: DocumentId) =>
  useQuery(core.keeping.asksAgain.queryOptions({ input: { id }, staleTime: 0 }))

export const useKeepingSettings = () => useQuery(core.keeping.settings.queryOptions())

export const useSetKeeping = () => useMutation(core.keeping.set.mutationOptions())

export const usePieces = (id: DocumentId) => useQuery(core.keeping.passages.queryOptions({ input: { id } }))
