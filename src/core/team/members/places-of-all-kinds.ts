import type { FolderPlace, Place, PlaceReport, RelayPlace } from '#shared/contract/team.ts'
import type { Device } from '../log/device.ts'
import type { Entry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import type { Store } from '../../store/store.ts'
import type { Transport } from '../transport/transport.ts'
import type { Places, Visitor } from './places.ts'

/** Folders and relays as one. */
export class PlacesOfAllKinds implements Places {
  readonly #folders: Places<FolderPlace>
  readonly #relays: Places<RelayPlace>

  constructor(folders: Places<FolderPlace>, relays: Places<RelayPlace>) {
    this.#folders = folders
    this.#relays = relays
  }

  lookAt(place: Place, visitor: Visitor): Promise<PlaceReport> {
    return place.kind === 'folder' ? this.#folders.lookAt(place, visitor) : this.#relays.lookAt(place, visitor)
  }

  plain(place: Place): Place {
    return place.kind === 'folder' ? this.#folders.plain(place) : this.#relays.plain(place)
  }

  entriesAt(place: Place, device: Device): Promise<Entry[]> {
    return place.kind === 'folder' ? this.#folders.entriesAt(place, device) : this.#relays.entriesAt(place, device)
  }

  open(place: Place, team: EntryHash, device: Device, store?: Store): Transport {
    return place.kind === 'folder'
      ? this.#folders.open(place, team, device)
      : this.#relays.open(place, team, device, store)
  }
}
