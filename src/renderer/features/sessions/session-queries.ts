import { useQuery } from '@tanstack/react-query'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

export const useSessions = () => useQuery(core.sessions.list.queryOptions())

export const useSession = (id: DocumentId) => useQuery(core.sessions.get.queryOptions({ input: { id } }))

/** What the wall may show of a session; core leaves out all else. */
export const useShownSession = (id: DocumentId) =>
  useQuery(core.sessions.get.queryOptions({ input: { id, view: 'projector' } }))

export const useMethods = () => useQuery(core.sessions.methods.queryOptions())

export const useIntentions = () => useQuery(core.sessions.intentions.queryOptions())

/** Who was in earlier sessions, and when they last had the roles that rotate. */
export const useKnownPeople = () => useQuery(core.sessions.people.queryOptions())

export const useDilemmas = () => useQuery(core.dilemmas.list.queryOptions())

/** Whose vault this is, so that the owner need not be typed. */
export function useOwnerName(): string | undefined {
  const { data } = useQuery(core.vault.status.queryOptions())
  return data?.state === 'open' ? data.ownerName : undefined
}
