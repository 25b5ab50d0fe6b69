import type { ReadableDb, Store, WritableDb } from '../../store/store.ts'
import type { DeviceId } from '../log/ids.ts'
import type { RelayCursor, RelayPlace } from '../transport/nats/relay-cursor.ts'

type StoredPlace = Omit<RelayPlace, 'waiting'> & { readonly waiting: string }

/** Keeps in the vault how far this device read a relay: with what it read, so that a backup puts both back together. */
export function cursorInVault(store: Store, device: DeviceId): RelayCursor {
  return {
    load: (stream) => store.read((db) => findPlace(db, stream, device)) ?? null,
    save: (stream, place) => store.write((db) => savePlace(db, stream, device, place)),
  }
}

function findPlace(db: ReadableDb, stream: string, device: DeviceId): RelayPlace | undefined {
  const row = db.get<StoredPlace>(
    'SELECT made, sequence, mark, waiting FROM team_relay_places WHERE stream = ? AND device = ?',
    stream,
    device,
  )
  return row && { ...row, waiting: JSON.parse(row.waiting) as number[] }
}

function savePlace(db: WritableDb, stream: string, device: DeviceId, place: RelayPlace): void {
  db.run(
    'INSERT OR REPLACE INTO team_relay_places (stream, device, made, sequence, mark, waiting) VALUES (?, ?, ?, ?, ?, ?)',
    stream,
    device,
    place.made,
    place.sequence,
    place.mark,
    JSON.stringify(place.waiting),
  )
}
