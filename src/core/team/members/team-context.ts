import type { UnixMs } from '#shared/units.ts'
import type { Documents } from '../../documents/document-types.ts'
import type { ChangeFeed } from '../../rpc/change-feed.ts'
import type { Store } from '../../store/store.ts'
import type { KeyDerivation } from '../../vault/derive-key.ts'
import type { RunningSync, ScheduleConfig } from '../sync/schedule-sync.ts'
import type { Places } from './places.ts'

/** What the members' side of a team works with, for as long as the vault is open. */
export interface TeamContext {
  readonly store: Store
  readonly documents: Documents
  readonly changes: ChangeFeed
  readonly nowMs: () => UnixMs
  readonly newId: () => string
  readonly places: Places
  readonly startSync: (config: ScheduleConfig) => RunningSync
  readonly keyDerivation: KeyDerivation
}
