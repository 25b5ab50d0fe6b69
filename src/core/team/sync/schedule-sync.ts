import type { Transport } from '../transport/transport.ts'
import { createSync, type SyncConfig } from './create-sync.ts'
import type { Sync } from './sync.ts'

/** Typing is shared once it rests, and at the latest so long after it began: the rhythm of somebody's typing shows nobody. */
const REST_MS = 5000
const LATEST_MS = 30_000
/** Not every folder tells when something changed in it. */
const LOOK_EVERY_MS = 10_000
/** While people write in one text they wait for each other's words; nothing goes out more often than this either. */
const HASTENED_MS = 1500
const AFTER_HINT_MS = 500
const HASTENED_HINT_MS = 100
/** Longer than this nobody waits for a folder when the vault is locked. */
const LONGEST_FAREWELL_MS = 3000

export interface ScheduleConfig extends SyncConfig {
  /** Called when what `state` answers may have changed. */
  readonly onChange: () => void
}

/** A team's sync that goes on by itself. */
export interface RunningSync extends Omit<Sync, 'publish' | 'receive' | 'writeDown' | 'publishLast' | 'close'> {
  /** Passes on what waits and fetches what is there; what stands in the way of it is told by `state`. */
  now(): Promise<void>
  /** Something was written that others should have: soon. */
  soon(): void
  /** Looks, and passes on, every moment or so, for as long as somebody else writes in the same text. */
  hasten(isHastened: boolean): void
  /** Ends it, and passes on what waits if the place takes it at once. The store may be closed when this has returned. */
  stop(): Promise<void>
}

export function startSync(config: ScheduleConfig): RunningSync {
  return new ScheduledSync(createSync(config), config.transport, config.onChange)
}

class ScheduledSync implements RunningSync {
  readonly #sync: Sync
  readonly #onChange: () => void
  readonly #unwatch: () => void
  #looking: NodeJS.Timeout
  #rest: NodeJS.Timeout | undefined
  #latest: NodeJS.Timeout | undefined
  #hint: NodeJS.Timeout | undefined
  #isHastened = false
  #isStopped = false

  constructor(sync: Sync, transport: Transport, onChange: () => void) {
    this.#sync = sync
    this.#onChange = onChange
    this.#unwatch = transport.watch(() => this.#hinted())
    this.#looking = this.#lookEvery(LOOK_EVERY_MS)
    void this.#alone(() => this.now())
  }

  readonly state: Sync['state'] = () => this.#sync.state()
  readonly lastOf: Sync['lastOf'] = (device) => this.#sync.lastOf(device)
  readonly discard: Sync['discard'] = (segment) => this.#sync.discard(segment)

  readonly keep: Sync['keep'] = (segment) => {
    this.#sync.keep(segment)
    this.soon()
  }

  readonly answerRemoval: Sync['answerRemoval'] = (device, answer) => {
    this.#sync.answerRemoval(device, answer)
    this.soon()
  }

  async now(): Promise<void> {
    this.#forgetTimers()
    if (this.#isStopped) return
    await this.#sync.receive()
    await this.#sync.publish()
    if (!this.#isStopped) this.#onChange()
  }

  soon(): void {
    if (this.#isStopped) return
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => void this.#alone(() => this.now()), REST_MS).unref()
    this.#latest ??= setTimeout(() => void this.#alone(() => this.now()), LATEST_MS).unref()
  }

  hasten(isHastened: boolean): void {
    if (this.#isStopped || isHastened === this.#isHastened) return
    this.#isHastened = isHastened
    clearInterval(this.#looking)
    this.#looking = this.#lookEvery(isHastened ? HASTENED_MS : LOOK_EVERY_MS)
  }

  async stop(): Promise<void> {
    if (this.#isStopped) return
    this.#isStopped = true
    this.#unwatch()
    clearInterval(this.#looking)
    this.#forgetTimers()
    const farewell = this.#sync.publishLast()
    await Promise.race([Promise.all([farewell.catch(() => {}), this.#sync.close()]), pause(LONGEST_FAREWELL_MS)])
  }

  /** Nobody waits for it, so a failure is told and tried again at the next look: its kind, never its message. */
  async #alone(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      process.emitWarning(`Sharing failed: ${error instanceof Error ? error.name : typeof error}`, 'SyncWarning')
    }
  }

  #hinted(): void {
    clearTimeout(this.#hint)
    const work = this.#isHastened ? () => this.#fetch() : () => this.now()
    const afterMs = this.#isHastened ? HASTENED_HINT_MS : AFTER_HINT_MS
    this.#hint = setTimeout(() => void this.#alone(work), afterMs).unref()
  }

  /** Answers nothing: two who answer each other's every word would never be still. */
  async #fetch(): Promise<void> {
    if (this.#isStopped) return
    await this.#sync.receive()
    if (!this.#isStopped) this.#onChange()
  }

  /** A look that takes longer than the time between two is not followed by a queue of others. */
  #lookEvery(everyMs: number): NodeJS.Timeout {
    let isLooking = false
    const look = async () => {
      if (isLooking) return
      isLooking = true
      await this.#alone(() => this.now())
      isLooking = false
    }
    return setInterval(() => void look(), everyMs).unref()
  }

  #forgetTimers(): void {
    for (const timer of [this.#rest, this.#latest, this.#hint]) clearTimeout(timer)
    this.#latest = undefined
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
