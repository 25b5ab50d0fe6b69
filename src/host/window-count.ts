/** How many windows are connected: when the first one came, and when the last one has gone for good. */
export class WindowCount {
  /** How long a window may be away, as it is for a moment when it loads again, in milliseconds; null for as long as it likes. */
  graceMs: number | null = null
  readonly #onGone: () => void
  #count = 0
  #timer: NodeJS.Timeout | undefined
  #everConnected = false
  #waiting: (() => void)[] = []

  /** @param onGone called when the last window has gone and did not come back in time */
  constructor(onGone: () => void) {
    this.#onGone = onGone
  }

  get everConnected(): boolean {
    return this.#everConnected
  }

  readonly set = (count: number): void => {
    this.#count = count
    clearTimeout(this.#timer)
    if (count === 0 && this.graceMs !== null) this.expectWithin(this.graceMs)
    if (count === 0) return
    this.#everConnected = true
    for (const resume of this.#waiting.splice(0)) resume()
  }

  /** Calls `resume` at the next sign of a window, or at once when one is connected. */
  onConnected(resume: () => void): void {
    if (this.#count > 0) resume()
    else this.#waiting.push(resume)
  }

  /** Takes the windows for gone when none is connected after `ms` milliseconds. */
  expectWithin(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#count === 0) this.#onGone()
    }, ms)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
