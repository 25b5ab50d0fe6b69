import type { Session } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'

/** Who was there and left, and is not back. Somebody who was never tapped as here may have been forgotten, and is not away. */
export function awayFrom({ attendance }: Pick<Session, 'attendance'>): ReadonlySet<ParticipantId> {
  return new Set(attendance.flatMap((one) => (one.fromMs !== null && !one.isHere ? [one.participantId] : [])))
}

/** Whose turn comes or has been: everyone but who is away. Who left can still be pressed, as somebody may be back untapped. */
export function turnsOf(
  session: Pick<Session, 'attendance' | 'participants'>,
  done: readonly ParticipantId[],
): ReadonlySet<ParticipantId> {
  const away = awayFrom(session)
  return new Set(session.participants.flatMap(({ id }) => (away.has(id) && !done.includes(id) ? [] : [id])))
}
