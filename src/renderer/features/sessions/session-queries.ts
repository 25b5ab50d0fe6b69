import { isDefinedError } from '@orpc/client'
import { useQuery } from '@tanstack/react-query'
import type { SessionView } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'

const RETRY_MS = 200

export const useSessions = () => useQuery(core.sessions.list.queryOptions())

/**
 * A session as core sends it, after each change anew. It has a name of its own among the answers: what asks again after a
 * change must leave it alone.
 */
const useFollowed = (input: { id: DocumentId; view: SessionView }) =>
  useQuery(
    core.sessions.follow.experimental_liveOptions({
      input,
      queryKey: [['followed-session'], { input }],
      // Core may go away and come back; what it refuses in so many words, it refuses again.
      retry: (_count: number, error: Error) => !isDefinedError(error),
      retryDelay: RETRY_MS,
      // Who comes back listens anew.
      staleTime: 0,
      gcTime: 0,
    }),
  )

export const useSession = (id: DocumentId) => useFollowed({ id, view: 'facilitator' })

/** What the wall may show of a session; core leaves out all else. */
export const useShownSession = (id: DocumentId) => useFollowed({ id, view: 'projector' })

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
