import type { Place } from '#shared/contract/team.ts'
import { DomainError } from '../../domain-error.ts'
import { folderPath } from './folder-path.ts'
import type { TeamContext } from './team-context.ts'

/**
 * The place as it is kept: its whole path, however it was typed.
 *
 * @throws {DomainError} `TEAM_PLACE_UNUSABLE`
 */
export async function requireUsable({ places }: TeamContext, place: Place): Promise<Place> {
  const { state } = await places.lookAt(place, null)
  if (state !== 'good') throw new DomainError('TEAM_PLACE_UNUSABLE', { because: state })
  return { kind: place.kind, path: folderPath(place.path) ?? place.path }
}
