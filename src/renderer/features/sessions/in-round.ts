import type { Session } from '#shared/contract/session-view.ts'
import { rolesInRound } from '#shared/sessions/roles-now.ts'

/** The session with everyone in the part that they take in the round that is on: where people bring in turn, another is the bringer. */
export function inRound<S extends Session>(session: S): S {
  const bringerId = session.rounds[session.clock.round]?.bringerId ?? null
  return { ...session, participants: rolesInRound(session.participants, bringerId) }
}

/** Whose turn it is where a block comes round for several people or cases; undefined where it is run once. */
export function turnOf({ clock, rounds, participants }: Session): string | undefined {
  const now = rounds[clock.round]
  if (!now || (now.personId === null && new Set(rounds.map(({ caseId }) => caseId)).size < 2)) return undefined
  return participants.find(({ id }) => id === (now.personId ?? now.bringerId))?.name
}
