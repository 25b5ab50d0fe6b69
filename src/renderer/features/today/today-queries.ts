import { useQuery } from '@tanstack/react-query'
import type { Learnt } from '#shared/contract/archive.ts'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { Intention } from '#shared/contract/session-after.ts'
import type { SessionLine } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { nextSession } from './next-session.ts'

const MAX_DRAFTS = 4

export interface Today {
  readonly ownerName: string
  readonly session: SessionLine | undefined
  readonly drafts: readonly DilemmaLine[]
  readonly intentions: readonly Intention[]
  readonly lesson: Learnt | null
  /** Nothing was ever written here. */
  readonly isEmpty: boolean
}

/** All of today at once, so that nothing jumps; undefined until it is known. */
export function useToday(): Today | undefined {
  const status = useQuery(core.vault.status.queryOptions()).data
  const dilemmas = useQuery(core.dilemmas.list.queryOptions()).data
  const sessions = useQuery(core.sessions.list.queryOptions()).data
  const intentions = useQuery(core.sessions.intentions.queryOptions()).data
  const lesson = useQuery(core.archive.ofToday.queryOptions()).data
  if (status?.state !== 'open' || !dilemmas || !sessions || !intentions || lesson === undefined) return undefined
  const session = nextSession(sessions)
  return {
    ownerName: status.ownerName,
    session,
    // The dilemma of the next session stands with that session already.
    drafts: dilemmas
      .filter(({ id, state }) => (state === 'draft' || state === 'ready') && id !== session?.dilemmaId)
      .slice(0, MAX_DRAFTS),
    intentions: intentions.filter(({ outcome }) => outcome === 'open'),
    lesson,
    isEmpty: dilemmas.length === 0 && sessions.length === 0 && lesson === null,
  }
}
