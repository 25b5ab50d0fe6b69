import type { Place, PlaceReport, RelayReport } from '#shared/contract/team.ts'
import type { ErrorCode } from '#shared/errors.ts'
import { DomainError } from '../../domain-error.ts'
import type { Entry } from '../log/entry.ts'
import { TransportError } from '../transport/transport-error.ts'
import type { Visitor } from './places.ts'
import { readRelayAddress } from './relay-address.ts'
import type { TeamContext } from './team-context.ts'

const refusals = {
  'address-wrong': 'TEAM_RELAY_ADDRESS_WRONG',
  unreachable: 'TEAM_RELAY_UNREACHABLE',
  untrusted: 'TEAM_RELAY_UNTRUSTED',
  refused: 'TEAM_RELAY_REFUSED',
  'other-team': 'TEAM_RELAY_OTHER_TEAM',
} as const satisfies Record<Exclude<RelayReport['state'], 'good'>, ErrorCode>

/**
 * The place as it is kept: whole, however it was typed.
 *
 * @throws {DomainError} `TEAM_PLACE_UNUSABLE`, or one of `TEAM_RELAY_…`
 */
export async function requireUsable({ places }: TeamContext, place: Place, visitor: Visitor): Promise<Place> {
  const failure = failureOf(await places.lookAt(place, visitor))
  if (failure) throw failure
  return places.plain(place)
}

/**
 * A place to begin a team in. A relay need not know the device yet: its keeper is told of the team once that is there.
 *
 * @throws {DomainError} as `requireUsable`
 */
export async function requireAnswering({ places }: TeamContext, place: Place, visitor: Visitor): Promise<Place> {
  const report = await places.lookAt(place, visitor)
  const failure = report.state === 'refused' ? undefined : failureOf(report)
  if (failure) throw failure
  return places.plain(place)
}

/**
 * What lies in a place, for who is not in a team there yet.
 *
 * @throws {DomainError} as `requireUsable`
 */
export async function entriesIn(context: TeamContext, typed: Place, visitor: Visitor): Promise<Entry[]> {
  if (typed.kind === 'relay' && readRelayAddress(typed.address)?.tag === null)
    throw new DomainError('TEAM_RELAY_TAG_MISSING')
  await requireUsable(context, typed, visitor)
  try {
    return await context.places.entriesAt(typed, visitor.device)
  } catch (error) {
    if (!(error instanceof TransportError)) throw error
    throw typed.kind === 'relay'
      ? new DomainError('TEAM_RELAY_UNREACHABLE')
      : new DomainError('TEAM_PLACE_UNUSABLE', { because: 'unreachable' })
  }
}

function failureOf({ kind, state }: PlaceReport): DomainError | undefined {
  if (state === 'good') return undefined
  if (kind === 'folder') return new DomainError('TEAM_PLACE_UNUSABLE', { because: state })
  return new DomainError(refusals[state])
}
