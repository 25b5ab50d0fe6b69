import type { OpenVault } from '../../rpc/context.ts'
import { startSync } from '../sync/schedule-sync.ts'
import { FolderPlaces } from './folder-places.ts'
import { PlacesOfAllKinds } from './places-of-all-kinds.ts'
import type { Places } from './places.ts'
import { RelayPlaces } from './relay-places.ts'
import type { TeamContext } from './team-context.ts'
import { TeamService } from './team-service.ts'

interface TeamsConfig extends Pick<TeamContext, 'changes' | 'nowMs' | 'newId'> {
  readonly vaultDirectory: string
  readonly keyDerivation?: TeamContext['keyDerivation'] | undefined
  /** Where teams share and what keeps them in step; by default a folder on this computer or a relay. */
  readonly team?: TeamParts | undefined
}

export type TeamParts = Pick<TeamContext, 'places' | 'startSync'>

/** The team of a vault for as long as that is open. */
export interface Teams {
  start(open: OpenVault): void
  /** The store may be closed when this has returned; what goes on reads nothing of it. */
  stop(): void
  readonly current: () => TeamService | null
}

export function createTeams(config: TeamsConfig): Teams {
  const { changes, nowMs, newId, vaultDirectory, keyDerivation = 'strong' } = config
  const parts = config.team ?? { places: placesOf(vaultDirectory), startSync }
  let service: TeamService | null = null
  return {
    start(open) {
      service = new TeamService({ ...open, ...parts, changes, nowMs, newId, keyDerivation })
    },
    stop() {
      void service?.close()
      service = null
    },
    current: () => service,
  }
}

function placesOf(vaultDirectory: string): Places {
  return new PlacesOfAllKinds(new FolderPlaces(vaultDirectory), new RelayPlaces())
}
