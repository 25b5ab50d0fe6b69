import type { DocumentId } from '#shared/ids.ts'
import { type Entry, readEntry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import { TransportError } from '../transport/transport-error.ts'
import type { Arrival, Transport } from '../transport/transport.ts'
import { emptyInboxOf } from './empty-inbox.ts'
import { headsKind } from './heads.ts'
import { listHeads } from './heads-table.ts'
import { listDocumentsInInbox, listWaitedKeys } from './inbox.ts'
import { findKeyNames } from './key-table.ts'
import { packKind } from './pack.ts'
import { keepKeysOfRemoved } from './keys-of-removed.ts'
import { loadPacks } from './packs.ts'
import { type ChainsRead, readChains } from './read-chains.ts'
import { segmentKind } from './segment.ts'
import type { SyncReport } from './sync.ts'
import type { SyncBase } from './sync-base.ts'
import { takeHeads, takePack, takeSegment, type Taken } from './take-arrivals.ts'
import type { Turn, Turns, Work } from './turn.ts'
import { isWithdrawnByOthers, settleWithdrawals } from './withdrawals.ts'

const BATCH = 64

/** What came and was not taken yet. */
interface Refused {
  arrivals: Arrival[]
  /** Lines of the log that lay before what they build on. */
  lines: ReadonlyMap<Entry, Arrival>
}

/** Looks in the place: takes what can be taken, then reads on in every chain. */
export class Receiving {
  readonly #base: SyncBase
  readonly #transport: Transport
  readonly #turns: Turns
  /** Entries that others had when they wrote. */
  readonly #heardOf = new Set<EntryHash>()
  /** Documents that wait, with the keys that were here when they were tried: without news of them nothing has changed. */
  readonly #tried = new Map<DocumentId, string>()
  /** Whether there may be something for documents that wait: after a start, and whenever anything new came. */
  #isNew = true

  constructor(base: SyncBase, transport: Transport, turns: Turns) {
    this.#base = base
    this.#transport = transport
    this.#turns = turns
  }

  /** @throws {TransportError} once all that came before is taken */
  async run(signal: AbortSignal): Promise<SyncReport> {
    try {
      return await this.#look(signal)
    } catch (error) {
      // Part of what was handed over may be lost here, with a disk that is full: all of it is to come again.
      if (!(error instanceof TransportError)) this.#transport.rewind()
      throw error
    }
  }

  /** Whether others, by what they wrote, had entries that are not here. */
  isLogBehind(): boolean {
    const { store, team } = this.#base
    const told = store.read((db) => listHeads(db, team.log)).flatMap(({ content }) => content.log)
    const here = new Set(team.log.authentic.map(({ hash }) => hash))
    return [...told, ...this.#heardOf].some((hash) => !here.has(hash))
  }

  async #look(signal: AbortSignal): Promise<SyncReport> {
    const entriesBefore = this.#base.team.log.authentic.length
    const refused: Refused = { arrivals: [], lines: new Map() }
    const broken = await this.#fetch(signal, refused)
    // What was refused may have come before the entries that explain it.
    const isLogNew = this.#base.team.log.authentic.length > entriesBefore
    if (isLogNew) await this.#take(refused.arrivals.splice(0), refused)
    this.#isNew ||= isLogNew
    const left = [...refused.lines.values(), ...refused.arrivals]
    for (const arrival of left) arrival.refuse()
    this.#transport.settle?.()
    const read = await this.#readOn()
    if (broken) throw broken
    const entries = this.#base.team.log.authentic.length - entriesBefore
    return { ...read, entries, refused: left.length }
  }

  /** @returns why the place handed over no more than this */
  async #fetch(signal: AbortSignal, refused: Refused): Promise<TransportError | undefined> {
    let batch: Arrival[] = []
    let broken: TransportError | undefined
    const take = async () => {
      await this.#take(batch, refused)
      batch = []
    }
    try {
      for await (const arrival of this.#transport.receive(signal)) {
        batch.push(arrival)
        if (batch.length >= BATCH) await take()
      }
    } catch (error) {
      if (!(error instanceof TransportError)) throw error
      broken = error
    }
    await take()
    return broken
  }

  /** @param refused added to, and less when what came explains it */
  async #take(arrivals: readonly Arrival[], refused: Refused): Promise<void> {
    const { team } = this.#base
    const lines = new Map<Entry, Arrival>()
    for (const arrival of arrivals) {
      const entry = readEntry(arrival.bytes)
      if (entry) lines.set(entry, arrival)
    }
    if (lines.size > 0) refused.lines = this.#keepLines(new Map([...refused.lines, ...lines]))
    const taken = new Set(lines.values())
    const others = arrivals.filter((arrival) => !taken.has(arrival))
    const results: Taken[] = []
    while (results.length < others.length)
      results.push(...this.#takeSome(others.slice(results.length), await this.#turns.next()))
    this.#isNew ||= results.includes('new')
    const unclear = others.filter((_, place) => results[place] === 'refused')
    refused.arrivals.push(...unclear.filter(({ bytes }) => !team.takeNote(bytes) && !team.takeRequest(bytes)))
  }

  /** As many as a turn holds, and one at least. */
  #takeSome(arrivals: readonly Arrival[], turn: Turn): Taken[] {
    return this.#base.store.write((db) => {
      const results: Taken[] = []
      for (const { bytes } of arrivals) {
        results.push(takeOne(db, this.#base, bytes))
        if (turn.isOver) break
      }
      return results
    })
  }

  #keepLines(lines: ReadonlyMap<Entry, Arrival>): ReadonlyMap<Entry, Arrival> {
    const refused = new Set(this.#base.team.keep([...lines.keys()]))
    return new Map([...lines].filter(([entry]) => refused.has(entry)))
  }

  async #readOn(): Promise<Pick<SyncReport, 'applied' | 'documents'>> {
    const touched = new Set<DocumentId>()
    let applied = 0
    for (;;) {
      const read = this.#readSome(await this.#turns.next())
      applied += read.applied
      this.#touch(touched, read.documents)
      for (const hash of read.logHeads) this.#heardOf.add(hash)
      if (read.applied > 0) continue
      // Packs are for where chains go no further by themselves.
      const loaded = await this.#turns.run(loadPacks(this.#base))
      if (!loaded) break
      this.#touch(touched, loaded)
    }
    settleWithdrawals(this.#base)
    await this.#turns.run(this.#emptyInbox(touched))
    return { applied, documents: [...touched] }
  }

  #readSome(turn: Turn): ChainsRead {
    return this.#base.store.write((db) => readChains(db, this.#base, turn))
  }

  /** Also those that were read before: what came now may be what they waited for. */
  *#emptyInbox(touched: Set<DocumentId>): Work<void> {
    const { store, team } = this.#base
    if (!this.#isNew && touched.size === 0) return
    if (store.read((db) => listWaitedKeys(db, team.log.team)).length > 0)
      store.write((db) => keepKeysOfRemoved(db, this.#base))
    for (const id of store.read((db) => listDocumentsInInbox(db, team.log.team))) {
      const keys = store.read((db) => findKeyNames(db, team.log.team, id))
      const isWaiting = this.#tried.get(id) === keys || !(yield* this.#emptyInboxOf(id))
      if (isWaiting) this.#tried.set(id, keys)
      if (isWaiting) touched.delete(id)
      else touched.add(id)
      yield
    }
    this.#isNew = false
  }

  /**
   * What was taken back and is shared anew stands again: its old key was destroyed, so this came under another one.
   *
   * @returns whether nothing of it waits any more
   */
  *#emptyInboxOf(id: DocumentId): Work<boolean> {
    const reception = yield* emptyInboxOf(this.#base, id)
    const { store, documents } = this.#base
    if (reception === 'taken' && store.read((db) => isWithdrawnByOthers(db, this.#base, id))) documents.restore(id)
    return reception !== 'waiting'
  }

  /** Told at once of each: what comes after it may fail, and these must be tried all the same. */
  #touch(touched: Set<DocumentId>, ids: Iterable<DocumentId>): void {
    for (const id of ids) {
      touched.add(id)
      this.#tried.delete(id)
    }
  }
}

function takeOne(db: Parameters<typeof takeSegment>[0], base: SyncBase, bytes: Uint8Array): Taken {
  const segment = segmentKind.read(bytes)
  if (segment) return takeSegment(db, base, segment)
  const heads = headsKind.read(bytes)
  if (heads) return takeHeads(db, base, heads)
  const pack = packKind.read(bytes)
  return pack ? takePack(db, base, pack) : 'refused'
}
