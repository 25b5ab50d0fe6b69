import type { ChangeFeed } from '../rpc/change-feed.ts'
import { totalChanges } from '../store/merge-index.ts'
import type { Store } from '../store/store.ts'
import { buildStep, mergeStep } from './index-building.ts'

/** Between two steps of building, so that whoever types or searches has half of the time. */
const PAUSE_MS = 15
/** How often windows are told how far it is. */
const TELL_MS = 1000
/** Nothing was written for so long: time to put the parts of the index together. */
const QUIET_MS = 3000
/** Whoever writes on and on leaves a part at each rest: after so many looks without quiet one step of merging is due. */
const BUSY_LOOKS = 10

/** Builds the index and keeps it quick, in small steps, while the vault is open. */
export interface Indexing {
  start(store: Store): void
  stop(): void
}

export function createIndexing(config: { readonly changes: ChangeFeed }): Indexing {
  return new StepByStep(config.changes)
}

class StepByStep implements Indexing {
  readonly #changes: ChangeFeed
  #timer: NodeJS.Timeout | undefined
  #toldAtMs = 0
  /** How much had been written when the index was last seen to. */
  #seen = -1
  #busyLooks = 0

  constructor(changes: ChangeFeed) {
    this.#changes = changes
  }

  start(store: Store): void {
    this.#soon(() => this.#build(store), PAUSE_MS)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #build(store: Store): void {
    const wasBuilding = this.#toldAtMs > 0
    const goesOn = buildStep(store)
    if (goesOn && performance.now() - this.#toldAtMs > TELL_MS) this.#tell(performance.now())
    else if (!goesOn && wasBuilding) this.#tell(0)
    if (goesOn) this.#soon(() => this.#build(store), PAUSE_MS)
    else this.#soon(() => this.#watch(store), QUIET_MS)
  }

  /** Waits until nothing is written between two looks, then merges; what came to wait meanwhile is built first. */
  #watch(store: Store): void {
    const written = store.read(totalChanges)
    const isQuiet = written === this.#seen
    this.#seen = written
    this.#busyLooks = isQuiet ? 0 : this.#busyLooks + 1
    if (isQuiet) this.#merge(store, written)
    else {
      if (this.#busyLooks % BUSY_LOOKS === 0) mergeStep(store)
      this.#build(store)
    }
  }

  #merge(store: Store, written: number): void {
    const did = store.read(totalChanges) === written && mergeStep(store)
    this.#seen = store.read(totalChanges)
    if (did) this.#soon(() => this.#merge(store, this.#seen), PAUSE_MS)
    else this.#soon(() => this.#rest(store), QUIET_MS)
  }

  /** All is merged: nothing to do until something is written. */
  #rest(store: Store): void {
    if (store.read(totalChanges) === this.#seen) this.#soon(() => this.#rest(store), QUIET_MS)
    else this.#watch(store)
  }

  #tell(atMs: number): void {
    this.#toldAtMs = atMs
    this.#changes.publish('search')
  }

  /** Nobody waits for a step: one that fails (a full disk) is tried again later. */
  #soon(step: () => void, afterMs: number): void {
    this.#timer = setTimeout(() => {
      try {
        step()
      } catch (error) {
        process.emitWarning(`The index is behind: ${error instanceof Error ? error.name : typeof error}`)
        this.#soon(step, QUIET_MS)
      }
    }, afterMs)
    this.#timer.unref()
  }
}
