import type { SessionView } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import type { RoundNow } from './round-now.ts'
import { furthestRound, type Session } from './session.ts'

/** Who looks. */
export interface Viewer {
  readonly view: SessionView
  /** Who it is in the view of a participant; null for whoever it may be. */
  readonly participantId: ParticipantId | null
}

/** What was private in this round and was shown to all. */
export function isRevealed({ events }: Pick<Session, 'events'>, round: number): boolean {
  return events.some((event) => event.type === 'revealed' && event.round === round)
}

/** Whether what is added in `round` shows to `viewer` now. */
export function isShown(session: Session, rounds: readonly RoundNow[], round: RoundNow, viewer: Viewer): boolean {
  const isBringer =
    viewer.view === 'participant' && viewer.participantId === round.bringerId && round.bringerId !== null
  // What is for the bringer alone stands on the laptop on which it is written, and nowhere else.
  if (round.record === 'bringer-only' && viewer.view !== 'facilitator' && !isBringer) return false
  if (round.isPrivate) return isRevealed(session, round.index)
  const { visibility } = round.block
  switch (visibility.as) {
    case 'hidden-until':
      return isBringer || hasBegun(session, rounds, visibility.block, round)
    case 'outside-the-room':
      return viewer.view !== 'participant' || (!isBringer && viewer.participantId !== null) || isOver(session, round)
    case 'named':
    case 'anonymous':
    case 'private-until-reveal':
      return true
  }
}

/** Whether the round of `blockId` for the same case has begun. */
function hasBegun(session: Session, rounds: readonly RoundNow[], blockId: string, hidden: RoundNow): boolean {
  const opens = rounds.find(
    ({ index, planned: { blockId: id, caseId } }) =>
      index > hidden.index && id === blockId && (caseId === null || caseId === hidden.planned.caseId),
  )
  return opens !== undefined && furthestRound(session) >= opens.index
}

function isOver(session: Session, { index }: RoundNow): boolean {
  const { phase, round } = session.clock
  return phase === 'closing' || phase === 'closed' || round > index
}

/** Those of `words` that show to `viewer` now. */
export function shownWords(
  session: Session,
  rounds: readonly RoundNow[],
  words: readonly Contribution[],
  viewer: Viewer,
): Contribution[] {
  return words.filter((word) => {
    const round = rounds[word.round]
    return round !== undefined && isShown(session, rounds, round, viewer)
  })
}
