import type { Place, PlaceReport } from '#shared/contract/team.ts'
import { type Entry, readEntry } from '../../log/entry.ts'
import type { Device } from '../../log/device.ts'
import type { EntryHash } from '../../log/ids.ts'
import { TransportError } from '../../transport/transport-error.ts'
import type { Arrival, Parcel, Transport } from '../../transport/transport.ts'
import type { Places, Visitor } from '../places.ts'

interface Lying extends Parcel {
  readonly team: EntryHash
}

/** Places that are gone when the test ends, in the memory that all its programs share. */
export class MemoryPlaces implements Places {
  readonly lying: Lying[] = []
  readonly #watchers = new Set<() => void>()
  /** A place that cannot be reached now. */
  isGone = false

  lookAt(_: Place, { team }: Visitor): Promise<PlaceReport> {
    const teams = new Set(this.lying.map((parcel) => parcel.team))
    const hasThisTeam = team !== null && teams.has(team)
    const state = this.isGone ? ('missing' as const) : ('good' as const)
    return Promise.resolve({
      kind: 'folder',
      state,
      keeper: null,
      otherTeams: teams.size - Number(hasThisTeam),
      hasThisTeam,
    })
  }

  plain(place: Place): Place {
    return place
  }

  entriesAt(): Promise<Entry[]> {
    return Promise.resolve(this.lying.map(({ bytes }) => readEntry(bytes)).filter((entry) => entry !== undefined))
  }

  open(_: Place, team: EntryHash, __: Device): Transport {
    return new MemoryTransport(this, team, this.#watchers)
  }

  put(parcel: Lying): void {
    if (this.lying.some(({ hash }) => hash === parcel.hash)) return
    this.lying.push(parcel)
    for (const hint of this.#watchers) setImmediate(hint)
  }
}

class MemoryTransport implements Transport {
  readonly #places: MemoryPlaces
  readonly #team: EntryHash
  readonly #watchers: Set<() => void>
  readonly #refused: Lying[] = []
  #seen = 0

  constructor(places: MemoryPlaces, team: EntryHash, watchers: Set<() => void>) {
    this.#places = places
    this.#team = team
    this.#watchers = watchers
  }

  async offer(parcel: Parcel): Promise<void> {
    await this.#reach()
    this.#places.put({ ...parcel, team: this.#team })
  }

  async *receive(): AsyncGenerator<Arrival> {
    await this.#reach()
    for (const parcel of this.#refused.splice(0)) yield this.#arrivalOf(parcel)
    while (this.#seen < this.#places.lying.length) {
      const parcel = this.#places.lying[this.#seen]
      this.#seen += 1
      if (parcel?.team === this.#team) yield this.#arrivalOf(parcel)
    }
  }

  #arrivalOf(parcel: Lying): Arrival {
    return { bytes: parcel.bytes, refuse: () => void this.#refused.push(parcel) }
  }

  async missing<Name extends { hash: string }>(parcels: readonly Name[]): Promise<Name[]> {
    await this.#reach()
    return parcels.filter(({ hash }) => !this.#places.lying.some((parcel) => parcel.hash === hash))
  }

  withdraw(): Promise<void> {
    return Promise.resolve()
  }

  rewind(): void {
    this.#seen = 0
  }

  watch(onHint: () => void): () => void {
    this.#watchers.add(onHint)
    return () => this.#watchers.delete(onHint)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  #reach(): Promise<void> {
    return this.#places.isGone ? Promise.reject(new TransportError('place-missing')) : Promise.resolve()
  }
}
