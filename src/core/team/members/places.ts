import type { Place, PlaceReport } from '#shared/contract/team.ts'
import type { Device } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import type { Store } from '../../store/store.ts'
import type { Transport } from '../transport/transport.ts'

/** Who looks at a place. */
export interface Visitor {
  readonly device: Device
  /** The team of now, which is not another one; null for who is in none. */
  readonly team: EntryHash | null
}

/** The places where teams share, whatever kind they are of. */
export interface Places<Kind extends Place = Place> {
  /** Looks at a place before anything is shared there. */
  lookAt(place: Kind, visitor: Visitor): Promise<PlaceReport>
  /** The place as it is kept: whole, however it was typed. */
  plain(place: Kind): Kind
  /**
   * The team-log entries that lie there, of whatever teams; nothing in them was checked.
   *
   * @throws {TransportError} when the place cannot be read
   */
  entriesAt(place: Kind, device: Device): Promise<Entry[]>
  /**
   * The way to pass a team's parcels on there.
   *
   * @param store where it may keep between two starts how far it read; left out, it hands over everything after a start
   */
  open(place: Kind, team: EntryHash, device: Device, store?: Store): Transport
}
