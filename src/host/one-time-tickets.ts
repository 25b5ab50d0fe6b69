import { isSameSecret, newSecret } from './secrets.ts'

/** Long enough for a cold browser to start, short enough to be worthless in a terminal's history. */
export const TICKET_VALID_MS = 60_000

/** Tickets that let one window in: each works once, for a minute. */
export class OneTimeTickets {
  readonly #nowMs: () => number
  #open: { secret: string; untilMs: number }[] = []

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  issue(): string {
    const secret = newSecret()
    this.#open.push({ secret, untilMs: this.#nowMs() + TICKET_VALID_MS })
    return secret
  }

  /** Uses the ticket up. @returns whether it was good */
  redeem(given: string): boolean {
    this.#open = this.#open.filter(({ untilMs }) => untilMs > this.#nowMs())
    const found = this.#open.find(({ secret }) => isSameSecret(given, secret))
    this.#open = this.#open.filter((ticket) => ticket !== found)
    return found !== undefined
  }
}
