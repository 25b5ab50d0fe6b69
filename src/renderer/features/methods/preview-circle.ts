import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import { belongsTo } from '#shared/sessions/party.ts'
import type { KringPerson, KringState } from '#renderer/ui/kring/Kring.tsx'

type Seat = 'bringer' | 'facilitator' | 'consultant'

/** Five people as they would sit in a round. */
export function previewCircle(
  block: Pick<DraftBlock, 'speaks' | 'silent' | 'bringerSits'>,
  names: readonly string[],
): KringPerson[] {
  return names.map((name, place) => ({ id: name, name, state: stateOf(block, seatAt(place)) }))
}

function seatAt(place: number): Seat {
  return place === 0 ? 'bringer' : place === 1 ? 'facilitator' : 'consultant'
}

function stateOf({ speaks, silent, bringerSits }: Parameters<typeof previewCircle>[0], seat: Seat): KringState {
  if (seat === 'bringer' && bringerSits === 'outside') return 'outside'
  if (belongsTo(silent, seat)) return 'silent'
  if (!belongsTo(speaks, seat)) return 'listens'
  return speaks === 'everyone' ? 'listens' : speaks === 'group' ? 'may-speak' : 'speaks'
}
