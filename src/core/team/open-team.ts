import type { Space } from '#shared/contract/documents.ts'
import type { Device } from './log/device.ts'
import type { Entry } from './log/entry.ts'
import type { TeamLog } from './log/team-log.ts'

/** A team that this device is in, while the vault is open. */
export interface OpenTeam {
  readonly log: TeamLog
  /** Another one, once this one is found to be used twice (see `SyncState`). */
  readonly device: Device
  /** Where the team's documents live in this vault; nothing of another space is ever sent. */
  readonly space: Space
  /**
   * Keeps entries in the log and in the store; what is there already is left alone.
   *
   * @returns those that are not worth their room, or not yet (see `TeamLog.take`): to be brought again with what else comes
   */
  keep(entries: readonly Entry[]): readonly Entry[]
  /** Takes a request to join that came along. @returns false when the bytes are no such thing */
  takeRequest(bytes: Uint8Array): boolean
  /** Takes what a device says of where it is. @returns false when the bytes are no such thing */
  takeNote(bytes: Uint8Array): boolean
}
