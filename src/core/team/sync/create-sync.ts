import type { UnixMs } from '#shared/units.ts'
import { countOutgoing } from '../../documents/outbox.ts'
import type { DeviceId, EntryHash } from '../log/ids.ts'
import { TransportError } from '../transport/transport-error.ts'
import type { Transport } from '../transport/transport.ts'
import type { Cut } from '../log/entry-body.ts'
import { findChain } from './chain-table.ts'
import { findGaps } from './gaps.ts'
import { emptyInboxOf } from './empty-inbox.ts'
import { putInInbox } from './inbox.ts'
import { lastParcels, offerAll } from './offer.ts'
import { ownProblem } from './own-chain.ts'
import { decide, documentsIn, listQuarantine, openQuarantined } from './quarantine.ts'
import { keepKeysOfRemoved } from './keys-of-removed.ts'
import { Receiving } from './receiving.ts'
import { countUnoffered } from './segment-table.ts'
import { shareWhole } from './share-whole.ts'
import type { HeldRemoval, Sync, SyncProblem, SyncReport, SyncState } from './sync.ts'
import type { SyncBase } from './sync-base.ts'
import { atOnce, Turns } from './turn.ts'
import { answerHeld, listHeld } from './withdrawals.ts'
import { writeDown } from './write-down.ts'

export interface SyncConfig extends Omit<SyncBase, 'space'> {
  readonly transport: Transport
}

/** @throws when the team has no space of its own in this vault */
export function createSync(config: SyncConfig): Sync {
  const { space } = config.team
  if (space === 'personal') throw new Error('nothing of the personal space is ever shared')
  return new TeamSync({ ...config, space }, config.transport)
}

const NOTHING: SyncReport = { applied: 0, documents: [], entries: 0, refused: 0 }

class TeamSync implements Sync {
  readonly #base: SyncBase
  readonly #transport: Transport
  readonly #receiving: Receiving
  readonly #stop = new AbortController()
  readonly #turns = new Turns(this.#stop.signal)
  #turn: Promise<unknown> = Promise.resolve()
  #busy = 0
  #hasLooked = false
  #problem: SyncProblem | null = null

  constructor(base: SyncBase, transport: Transport) {
    this.#base = base
    this.#transport = transport
    this.#receiving = new Receiving(base, transport, this.#turns)
  }

  publish(): Promise<void> {
    return this.#inTurn(undefined, async () => {
      if (!this.#hasLooked) await this.#look()
      await this.#turns.run(writeDown(this.#base))
      const problem = this.#base.store.read((db) => ownProblem(db, this.#base))
      // Whoever is behind itself still says what it lacks: that is how it comes back.
      if (!problem || problem === 'behind-itself') await offerAll(this.#base, this.#transport, this.#turns)
      // No sooner: whoever asks in the middle of the next attempt still hears what stands in the way.
      this.#problem = null
      if (!problem) this.#noteShared()
    })
  }

  writeDown(): void {
    if (this.#hasLooked) atOnce(writeDown(this.#base))
  }

  receive(): Promise<SyncReport> {
    return this.#inTurn(NOTHING, () => this.#look())
  }

  state(): SyncState {
    const { store, team, space } = this.#base
    return store.read((db) => {
      const unoffered = countUnoffered(db, team.log.team, team.device.id)
      const row = db.get<{ at: UnixMs | null }>(
        'SELECT shared_at_ms AS at FROM team_sync WHERE team = ?',
        team.log.team,
      )
      return {
        waiting: countOutgoing(db, space) + unoffered,
        sharedAtMs: row?.at ?? null,
        isBusy: this.#busy > 0,
        problem: this.#problem ?? ownProblem(db, this.#base),
        gaps: findGaps(db, this.#base),
        isLogBehind: this.#receiving.isLogBehind(),
        quarantine: listQuarantine(db, team.log),
        heldRemovals: groupHeld(listHeld(db, team.log.team)),
      }
    })
  }

  lastOf(device: DeviceId): Cut['last'] {
    const { store, team } = this.#base
    const { applied, appliedHash } = store.read((db) => findChain(db, team.log.team, device))
    return appliedHash && { sequence: applied, segment: appliedHash }
  }

  keep(segment: EntryHash): void {
    const { store, team } = this.#base
    const found = store.read((db) => openQuarantined(db, team.log, segment))
    if (!found) return
    const touched = documentsIn(found.payload)
    store.write((db) => {
      for (const edit of found.payload.edits) putInInbox(db, team.log.team, found.device, edit, found.device)
      keepKeysOfRemoved(db, this.#base)
    })
    // Without its key, or what it builds on, it cannot be taken yet: it stays where it was.
    if (touched.map((id) => atOnce(emptyInboxOf(this.#base, id))).includes('waiting')) return
    store.write((db) => {
      shareWhole(db, this.#base, touched)
      decide(db, segment, 'kept')
    })
  }

  discard(segment: EntryHash): void {
    this.#base.store.write((db) => decide(db, segment, 'discarded'))
  }

  answerRemoval(device: DeviceId, answer: 'remove' | 'keep'): void {
    answerHeld(this.#base, device, answer)
  }

  async publishLast(): Promise<void> {
    if (!this.#hasLooked) return
    this.writeDown()
    const parcels = lastParcels(this.#base)
    for (const parcel of parcels) await this.#transport.offer(parcel)
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#turn
  }

  async #look(): Promise<SyncReport> {
    const report = await this.#receiving.run(this.#stop.signal)
    this.#hasLooked = true
    return report
  }

  /** One thing at a time. A place that cannot be used is no failure of ours: it is told by `state`, and tried again. */
  #inTurn<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
    const run = async () => {
      this.#busy += 1
      try {
        return await work()
      } catch (error) {
        // Ended in the middle, and the store may be closed by now: what was under way is done again at the next start.
        if (this.#stop.signal.aborted) return otherwise
        if (!(error instanceof TransportError)) throw error
        this.#problem = error.problem
        return otherwise
      } finally {
        this.#busy -= 1
      }
    }
    const turn = this.#turn.then(run, run)
    this.#turn = turn.catch(() => {})
    return turn
  }

  #noteShared(): void {
    const { store, team, nowMs } = this.#base
    store.write((db) => db.run('UPDATE team_sync SET shared_at_ms = ? WHERE team = ?', nowMs(), team.log.team))
  }
}

function groupHeld(rows: ReturnType<typeof listHeld>): HeldRemoval[] {
  const byDevice = Map.groupBy(rows, ({ device }) => device)
  return [...byDevice].map(([device, gone]) => ({
    device,
    documents: [...new Set(gone.map(({ document }) => document))],
  }))
}
