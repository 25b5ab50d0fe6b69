import type { Space } from '#shared/contract/documents.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Documents } from '../../documents/document-types.ts'
import type { Store } from '../../store/store.ts'
import type { OpenTeam } from '../open-team.ts'

/** What all of sync works on. */
export interface SyncBase {
  readonly store: Store
  readonly documents: Documents
  readonly team: OpenTeam
  /** The team's space in this vault. */
  readonly space: Exclude<Space, 'personal'>
  /** When a pack is written: more than this since the last one. */
  readonly packAfter?: { readonly segments: number; readonly bytes: number }
  readonly nowMs: () => UnixMs
}
