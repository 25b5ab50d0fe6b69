import type { SigningKeys } from '../../crypto/signature.ts'
import { DomainError } from '../../domain-error.ts'
import { type Ancestry, ancestryOf, byPlace } from './ancestry.ts'
import { Authenticator } from './authentic.ts'
import type { Device } from './device.ts'
import type { Body } from './entry-body.ts'
import { type Entry, writeEntry } from './entry.ts'
import { epochKeyOf, newEpoch } from './epoch-keys.ts'
import { type Epochs, epochsIn, writableEpoch } from './epochs.ts'
import { idleIn } from './idle.ts'
import type { EntryHash, PersonId, PublicKey } from './ids.ts'
import { Introduced } from './introduced.ts'
import type { Membership } from './membership.ts'
import { withRecoveryProof } from './recovery.ts'
import { replay, strongActsIn } from './strong-acts.ts'

const MAX_PARENTS = 64
/** Of entries that count for nothing: room for years of honest coincidence, and no way to fill a vault. */
const MOST_IDLE_BYTES = 1024 * 1024
/** To judge a removal or an epoch all before it is played again: a thousand that count for nothing would take minutes. */
const MOST_IDLE = 100
/** So many that came are judged together, for the same reason. */
const MOST_AT_ONCE = 200

/** What an entry says besides who wrote it and where it stands. */
export type Act = Body extends infer Each
  ? Each extends Body
    ? Omit<Each, 'v' | 'author' | 'parents' | 'lamport' | 'team'>
    : never
  : never

interface Reading {
  readonly ancestry: Ancestry
  readonly team: Membership
  readonly isVoid: (entry: Entry) => boolean
  readonly idle: ReadonlySet<EntryHash>
  readonly epochs: Epochs
}

/**
 * One device's copy of the team log: signed entries that name what came before them. Copies that hold the same entries
 * come to the same team, in whatever order they arrived.
 */
export class TeamLog {
  readonly team: EntryHash
  readonly #device: Device
  readonly #entries = new Map<EntryHash, Entry>()
  readonly #proofs = new Authenticator()
  readonly #keys = new Map<EntryHash, Uint8Array>()
  #reading: Reading | undefined

  constructor(team: EntryHash, device: Device, entries: Iterable<Entry>) {
    this.team = team
    this.#device = device
    this.receive(entries)
  }

  get entries(): IterableIterator<Entry> {
    return this.#entries.values()
  }

  /** What was written by whom it says, with its whole past: what is worth passing on. Parents first. */
  get authentic(): readonly Entry[] {
    return this.#read().ancestry.order
  }

  get membership(): Membership {
    return this.#read().team
  }

  /**
   * Takes of what came along what is worth its room: what was written by a device that was ever let in, builds on what is
   * here, and counts, or has something built on it that counts; of what counts for nothing only so much.
   *
   * @returns what was not taken, to be brought again: it may come to be worth it when others have come
   */
  take(entries: readonly Entry[]): readonly Entry[] {
    const fresh = [...new Map(entries.map((entry) => [entry.hash, entry])).values()]
      .filter(({ hash }) => !this.#entries.has(hash))
      .toSorted(byPlace)
    const refused: Entry[] = []
    for (let at = 0; at < fresh.length; at += MOST_AT_ONCE) {
      const some = fresh.slice(at, at + MOST_AT_ONCE)
      // Once some found no room, no more is judged of whoever is not in the team.
      const judged = refused.length === 0 ? some : some.filter((entry) => this.#mayCount(entry))
      const taken = this.#takeSome(judged)
      refused.push(...some.filter(({ hash }) => !taken.has(hash)))
    }
    return refused
  }

  /** What others wrote. Anything may come: what is forged, foreign or not allowed changes nothing. */
  receive(entries: Iterable<Entry>): void {
    for (const entry of entries) {
      if (this.#entries.has(entry.hash)) continue
      this.#entries.set(entry.hash, entry)
      this.#proofs.learnFrom(entry)
      this.#reading = undefined
    }
  }

  /**
   * Adds an entry of this device.
   *
   * @throws {DomainError} `TEAM_NOT_ALLOWED` when this device may not do that; nothing is added then
   */
  write(act: Act): Entry {
    return this.#add({ ...act, ...this.#place() } as Body)
  }

  /**
   * Lets this device in as an administrator by the recovery key.
   *
   * @param next the public half of the key that takes its place
   * @throws {DomainError} `TEAM_NOT_ALLOWED` when it is not, or no longer, the key
   */
  recover(recovery: SigningKeys, person: PersonId, next: PublicKey): Entry {
    const { keys } = this.#device
    return this.#add(withRecoveryProof({ type: 'recover', person, keys, next, ...this.#place() }, recovery))
  }

  /**
   * The epoch to write content with, and its key; made when there is none for exactly the devices of now.
   *
   * @returns `made` when there is a new entry to keep and pass on
   * @throws {DomainError} `TEAM_NOT_ALLOWED` when this device is not in the team
   */
  writingEpoch(): { epoch: EntryHash; key: Uint8Array; made: Entry | null } {
    const { epochs, team, isVoid } = this.#read()
    if (!team.devices.has(this.#device.id)) throw new DomainError('TEAM_NOT_ALLOWED')
    const found = writableEpoch(epochs, { team, isVoid }, (epoch) => this.keyOf(epoch) !== undefined)
    if (found && team.devices.has(this.#device.id))
      return { epoch: found.hash, key: this.#keyFor(found.hash), made: null }
    for (const head of epochs.heads) this.keyOf(head.hash)
    const made = this.write({ type: 'epoch', ...newEpoch(team, epochs.heads, this.#keys) })
    return { epoch: made.hash, key: this.#keyFor(made.hash), made }
  }

  /** @returns undefined for an epoch that is not known, or that this device was never given */
  keyOf(epoch: EntryHash): Uint8Array | undefined {
    return epochKeyOf(this.#read().epochs, epoch, this.#device, this.#keys)
  }

  #keyFor(epoch: EntryHash): Uint8Array {
    const key = this.keyOf(epoch)
    if (!key) throw new Error('the key of the epoch to write with is missing')
    return key
  }

  /** @returns which of them were taken */
  #takeSome(entries: readonly Entry[]): ReadonlySet<EntryHash> {
    if (entries.length === 0) return new Set()
    this.receive(entries)
    const taken = this.#worthTheirRoom(new Set(entries.map(({ hash }) => hash)))
    if (taken.size === entries.length) return taken
    for (const { hash } of entries) if (!taken.has(hash)) this.#entries.delete(hash)
    this.#reading = undefined
    return taken
  }

  #mayCount({ body }: Entry): boolean {
    return body.type === 'recover' || this.membership.devices.has(body.author)
  }

  #worthTheirRoom(fresh: ReadonlySet<EntryHash>): ReadonlySet<EntryHash> {
    const { ancestry, idle } = this.#read()
    let [bytesLeft, left] = [MOST_IDLE_BYTES, MOST_IDLE]
    const taken = new Set<EntryHash>()
    const old = ancestry.order.filter(({ hash }) => !fresh.has(hash))
    const come = ancestry.order.filter(({ hash }) => fresh.has(hash))
    // In order, and none after the first that finds no room: what builds on that one would stand on nothing.
    for (const { hash, bytes } of [...old, ...come]) {
      const hasRoom = bytesLeft >= bytes.byteLength && left > 0
      if (fresh.has(hash) && (hasRoom || !idle.has(hash))) taken.add(hash)
      if (!idle.has(hash)) continue
      bytesLeft -= bytes.byteLength
      left = hasRoom ? left - 1 : 0
    }
    return taken
  }

  #place() {
    const parents = this.#heads()
    const lamport = 1 + Math.max(...parents.map(({ body }) => body.lamport))
    const hashes = parents.map(({ hash }) => hash)
    return { v: 1 as const, author: this.#device.id, parents: hashes, lamport, team: this.team }
  }

  #add(body: Body): Entry {
    const entry = writeEntry(body, this.#device.signing.secretKey)
    this.receive([entry])
    if (this.membership.valid.has(entry.hash)) return entry
    this.#entries.delete(entry.hash)
    this.#reading = undefined
    throw new DomainError('TEAM_NOT_ALLOWED')
  }

  /** Of what counts: who built on what does not would make it part of the log, and make room for more of it. */
  #heads(): Entry[] {
    const { ancestry, idle } = this.#read()
    const counting = ancestry.order.filter(({ hash }) => !idle.has(hash))
    const followed = new Set(counting.flatMap(({ body }) => body.parents as readonly EntryHash[]))
    const heads = counting.filter(({ hash }) => !followed.has(hash)).slice(-MAX_PARENTS)
    return heads.toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
  }

  #read(): Reading {
    if (this.#reading) return this.#reading
    const proofs = this.#proofs
    const introduced = new Introduced(proofs)
    const ancestry = ancestryOf(this.#entries.values(), this.team, (entry) => introduced.accept(entry))
    const acts = strongActsIn(ancestry, proofs)
    const now = replay(ancestry.order, acts, ancestry, proofs)
    const idle = idleIn(ancestry, now.team.valid)
    this.#reading = { ancestry, ...now, idle, epochs: epochsIn(ancestry, acts, proofs) }
    return this.#reading
  }
}
