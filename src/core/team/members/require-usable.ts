import type { Place } from '#shared/contract/team.ts'
import { DomainError } from '../../domain-error.ts'
import type { TeamContext } from './team-context.ts'

/** @throws {DomainError} `TEAM_PLACE_UNUSABLE` */
export async function requireUsable({ places }: TeamContext, place: Place): Promise<void> {
  const { state } = await places.lookAt(place, null)
  if (state !== 'good') throw new DomainError('TEAM_PLACE_UNUSABLE', { because: state })
}
