import type { Place, PlaceReport } from '#shared/contract/team.ts'
import type { Device } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import type { Transport } from '../transport/transport.ts'

/** The places where teams share, whatever kind they are of. */
export interface Places {
  /** Looks at a place before anything is shared there. @param team the team of now, which is not another one */
  lookAt(place: Place, team: EntryHash | null): Promise<PlaceReport>
  /**
   * The team-log entries that lie there, of whatever teams; nothing in them was checked.
   *
   * @throws {TransportError} when the place cannot be read
   */
  entriesAt(place: Place): Promise<Entry[]>
  /** The way to pass a team's parcels on there. */
  open(place: Place, team: EntryHash, device: Device): Transport
}
