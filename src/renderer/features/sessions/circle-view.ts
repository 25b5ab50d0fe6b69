import type { Participant } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import type { Role } from '#shared/sessions/method.ts'
import { belongsTo } from '#shared/sessions/party.ts'
import type { KringPerson, KringState } from '#renderer/ui/kring/Kring.tsx'

/**
 * How each person is drawn in a round.
 *
 * @param speakerId whom the scribe writes for at this moment
 * @param away who left: their seat stays, dimmed, as the others stay where they sit
 */
export function circleIn(
  block: Block,
  participants: readonly Participant[],
  speakerId: ParticipantId | null,
  away: ReadonlySet<ParticipantId> = new Set(),
): KringPerson[] {
  return participants.map(({ id, name, role }) => ({
    id,
    name,
    state: away.has(id) ? 'silent' : stateIn(block, role, id === speakerId),
  }))
}

function stateIn(block: Block, role: Role, isWrittenFor: boolean): KringState {
  if (role === 'bringer' && block.bringerSits === 'outside') return 'outside'
  if (belongsTo(block.silent, role)) return 'silent'
  if (isWrittenFor) return 'speaks'
  if (!belongsTo(block.speaks, role)) return 'listens'
  // One person who has the floor is lit; of many it is shown that they may speak; where all may, nobody stands out.
  return block.speaks === 'everyone' ? 'listens' : block.speaks === 'group' ? 'may-speak' : 'speaks'
}

/** The people as they sit before and after a session. */
export function circleAtRest(participants: readonly Participant[]): KringPerson[] {
  return participants.map(({ id, name }) => ({ id, name, state: 'listens' }))
}

export function nameOf(participants: readonly Participant[], role: Role): string {
  return participants.find((person) => person.role === role)?.name ?? ''
}
