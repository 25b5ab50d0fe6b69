import type { UnixMs } from '#shared/units.ts'

const CHECK_EVERY_MS = 5_000
const MINUTE_MS = 60_000

export interface IdleLockConfig {
  nowMs(): UnixMs
  lockAfterMinutes(): number
  /** False while a session runs: a circle listens for longer than any idle time. */
  mayIdleLock(): boolean
  lock(): void
}

/**
 * Locks when nobody has been there for a while, by the clock on the wall: a timer alone stands still while the machine
 * sleeps. Only `start` and `stay` count as presence, and so does a running session, but never for the time it slept.
 */
export class IdleLock {
  readonly #config: IdleLockConfig
  #timer: NodeJS.Timeout | undefined
  #lastPresenceMs = 0
  #lastCheckMs = 0

  constructor(config: IdleLockConfig) {
    this.#config = config
  }

  start(): void {
    this.stop()
    this.#lastPresenceMs = this.#lastCheckMs = this.#config.nowMs()
    this.#timer = setInterval(() => this.#check(), CHECK_EVERY_MS)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  stay(): void {
    // Opening the lid and moving the mouse must not undo the hours that the machine slept.
    this.#check()
    this.#lastPresenceMs = this.#config.nowMs()
  }

  #check(): void {
    if (!this.#timer) return
    const nowMs = this.#config.nowMs()
    const limitMs = this.#config.lockAfterMinutes() * MINUTE_MS
    const hasSlept = nowMs - this.#lastCheckMs >= limitMs
    this.#lastCheckMs = nowMs
    if (!hasSlept && !this.#config.mayIdleLock()) this.#lastPresenceMs = nowMs
    // A clock that was put back would otherwise hold the lock off for as long.
    if (nowMs < this.#lastPresenceMs) this.#lastPresenceMs = nowMs
    if (nowMs - this.#lastPresenceMs >= limitMs) this.#config.lock()
  }
}
