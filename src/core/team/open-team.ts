import type { Device } from './log/device.ts'
import type { Entry } from './log/entry.ts'
import type { TeamLog } from './log/team-log.ts'

/** A team that this device is in, while the vault is open. */
export interface OpenTeam {
  readonly log: TeamLog
  readonly device: Device
  /** Keeps entries in the store and gives them to the log, in that order; what is there already is left alone. */
  keep(entries: readonly Entry[]): void
}
