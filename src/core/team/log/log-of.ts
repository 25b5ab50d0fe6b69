import type { Device } from './device.ts'
import type { Entry } from './entry.ts'
import type { EntryHash } from './ids.ts'
import { TeamLog } from './team-log.ts'

/** The log of a team among all that lies in a place, as much of it as is worth keeping. */
export function logOf(team: EntryHash, device: Device, lying: readonly Entry[]): TeamLog {
  const log = new TeamLog(team, device, [])
  log.take(lying.filter(({ hash, body }) => hash === team || body.team === team))
  return log
}
