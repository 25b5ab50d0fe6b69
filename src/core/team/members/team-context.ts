import type { UnixMs } from '#shared/units.ts'
import type { Documents } from '../../documents/document-types.ts'
import type { ChangeFeed } from '../../rpc/change-feed.ts'
import type { Store } from '../../store/store.ts'
import type { KeyDerivation } from '../../vault/derive-key.ts'
import type { Cut } from '../log/entry-body.ts'
import type { DeviceId } from '../log/ids.ts'
import type { OpenTeam } from '../open-team.ts'
import type { Sync } from '../sync/sync.ts'
import type { Transport } from '../transport/transport.ts'
import type { Places } from './places.ts'

/** A team's sync, going on by itself. */
export interface RunningSync extends Pick<Sync, 'state' | 'keep' | 'discard' | 'answerRemoval'> {
  /** Passes on what waits and fetches what is there; throws when the place cannot be reached. */
  now(): Promise<void>
  /** Something was written that others should have: soon. */
  soon(): void
  /** The last segment of a device that came here, for the cut of a removal. */
  lastOf(device: DeviceId): Cut['last']
  stop(): Promise<void>
}

export interface SyncParts {
  readonly team: OpenTeam
  readonly transport: Transport
  readonly store: Store
  readonly documents: Documents
  readonly nowMs: () => UnixMs
  /** Called when what `state` answers has changed. */
  readonly onChange: () => void
}

/** What the members' side of a team works with, for as long as the vault is open. */
export interface TeamContext {
  readonly store: Store
  readonly documents: Documents
  readonly changes: ChangeFeed
  readonly nowMs: () => UnixMs
  readonly newId: () => string
  readonly places: Places
  readonly startSync: (parts: SyncParts) => RunningSync
  readonly keyDerivation: KeyDerivation
}
