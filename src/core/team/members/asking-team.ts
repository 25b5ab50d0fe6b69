import { hash } from '../../crypto/hash.ts'
import { type Entry, readEntry } from '../log/entry.ts'
import { hexOfBytes } from '../log/ids.ts'
import type { Arrival, Parcel, Transport } from '../transport/transport.ts'
import { digitsFor } from './admitting.ts'
import type { AskingRow } from './asking-rows.ts'
import { forgetAsking } from './asking-rows.ts'
import { hasAnyKey } from './epoch-access.ts'
import { KeptTeam } from './kept-team.ts'
import type { TeamContext } from './team-context.ts'
import { findSpaceOf, saveTeam } from './team-rows.ts'
import { spaceForTeam } from './team-space.ts'

const LOOK_AGAIN_MS = 3000

/** This device's question to be let in, put in the place until it is answered. */
export class AskingTeam {
  readonly row: AskingRow
  readonly #context: TeamContext
  readonly #kept: KeptTeam
  readonly #transport: Transport
  readonly #onAdmitted: () => void
  readonly #stopping = new AbortController()
  readonly #unwatch: () => void
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined
  #isHintWaiting = false

  constructor(context: TeamContext, row: AskingRow, onAdmitted: () => void) {
    this.row = row
    this.#context = context
    this.#onAdmitted = onAdmitted
    this.#kept = new KeptTeam({
      store: context.store,
      team: row.team,
      deviceSeed: row.deviceSeed,
      space: 'personal',
      onEntries: () => context.changes.publish('team'),
      onRequest: () => false,
    })
    this.#transport = context.places.open(row.place, row.team, this.#kept.device)
    this.#unwatch = this.#transport.watch(() => this.look())
    this.look()
  }

  /** The digits to read out, once the inviter's device has answered. */
  get digits(): string | undefined {
    const inviter = this.#kept.log.membership.invites.get(this.row.invite)?.by
    return inviter && digitsFor(this.#kept.log, this.row.request, inviter)
  }

  /** Whoever the invitation is for is in the team already. */
  get isOwnDevice(): boolean {
    return this.#kept.log.membership.people.has(this.row.person)
  }

  /** The invitation was taken back, or somebody else was let in by it. */
  get isRefused(): boolean {
    const { invites, devices } = this.#kept.log.membership
    return invites.get(this.row.invite)?.state !== 'open' && !devices.has(this.#kept.device.id)
  }

  /** Looks in the place for an answer, now and again after a while. */
  look(): void {
    if (this.#stopping.signal.aborted) return
    if (this.#looking) {
      this.#isHintWaiting = true
      return
    }
    clearTimeout(this.#timer)
    this.#looking = this.#lookOnce().finally(() => {
      this.#looking = undefined
      const again = this.#isHintWaiting
      this.#isHintWaiting = false
      if (this.#stopping.signal.aborted) return
      if (again) this.look()
      else this.#timer = setTimeout(() => this.look(), LOOK_AGAIN_MS)
    })
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#timer)
    this.#unwatch()
    await this.#looking
    await this.#transport.close()
  }

  async #lookOnce(): Promise<void> {
    try {
      if (!this.isRefused) await this.#transport.offer(parcelOf(this.row.parcel))
      await this.#readLines()
      const isIn = this.#kept.log.membership.devices.has(this.#kept.device.id)
      if (isIn && hasAnyKey(this.#kept.log) && !this.#stopping.signal.aborted) this.#comeIn()
    } catch {
      // The place cannot be reached now, or the disk is full: the question stands and is asked again.
    }
  }

  /** All at once: one that lies before what it builds on is kept with it. */
  async #readLines(): Promise<void> {
    const arrivals = new Map<Entry, Arrival>()
    for await (const arrival of this.#transport.receive(this.#stopping.signal)) {
      const entry = readEntry(Uint8Array.from(arrival.bytes))
      if (entry) arrivals.set(entry, arrival)
    }
    if (this.#stopping.signal.aborted) return
    for (const entry of this.#kept.keep([...arrivals.keys()])) arrivals.get(entry)?.refuse()
  }

  /** From one moment to the next a member, also when the power goes. */
  #comeIn(): void {
    const { store, nowMs, newId } = this.#context
    const { team, person, deviceSeed, myName, deviceName, place } = this.row
    store.write((db) => {
      const teamId = spaceForTeam(db, findSpaceOf(db, team), nowMs(), newId)
      const row = { team, teamId, person, deviceSeed, myName, deviceName, place, recoverySecret: null }
      saveTeam(db, { ...row, sinceMs: nowMs() })
      forgetAsking(db)
    })
    this.#stopping.abort()
    this.#onAdmitted()
  }
}

function parcelOf(bytes: Uint8Array): Parcel {
  const plain = Uint8Array.from(bytes)
  return { kind: 'join', hash: hexOfBytes(hash('ruimte/team/join-parcel/1', plain)), bytes: plain }
}
