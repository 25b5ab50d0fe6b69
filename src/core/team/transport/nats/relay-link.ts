import type { TransportError } from '../transport-error.ts'
import { chance } from './chance.ts'
import type { Link } from './open-link.ts'
import { isRefusal, relayError } from './relay-problem.ts'
import { retryWaitMs } from './retry-wait.ts'

interface RelayLinkConfig {
  /** Makes a connection. @throws {TransportError} */
  readonly open: () => Promise<Link>
  /** Called with each connection: what was listened to on the one before is heard no more. */
  readonly onOpen?: (link: Link) => void
  /** Called when it is time to ask the relay something again, after it failed or the connection broke. */
  readonly onRetry?: () => void
  /** How much of a wait is left to chance, from 0 up to 1. */
  readonly chance?: () => number
}

/**
 * One connection for all that is asked at the same time, made anew after it broke. A relay that cannot be used is left alone
 * for a while that grows: whoever asks meanwhile is told at once what was the matter.
 */
export class RelayLink {
  readonly #config: RelayLinkConfig
  readonly #chance: () => number
  #link: Promise<Link> | undefined
  #failures = 0
  /** Why nothing is asked now. */
  #problem: TransportError | undefined
  #waiting: NodeJS.Timeout | undefined
  #isEnded = false

  constructor(config: RelayLinkConfig) {
    this.#config = config
    this.#chance = config.chance ?? chance
  }

  /**
   * Asks the relay; a second time over a new connection when it did not answer: the stream may be gone since.
   *
   * @throws {TransportError}
   */
  async ask<Answer>(question: (link: Link) => Promise<Answer>): Promise<Answer> {
    if (this.#problem) throw this.#problem
    try {
      const answer = await this.#askTwice(question)
      this.#failures = 0
      return answer
    } catch (error) {
      const problem = relayError(error)
      if (!isRefusal(error)) this.#leaveAlone(problem)
      throw problem
    }
  }

  /** Asks again at once, however short ago it failed: somebody waits for it. */
  hurry(): void {
    clearTimeout(this.#waiting)
    this.#problem = undefined
  }

  /** As `hurry`, over a new connection: the one of now may be dead without knowing it, or what was heard by it no longer so. */
  startOver(): void {
    this.hurry()
    void this.#drop()
    this.#config.onRetry?.()
  }

  async close(): Promise<void> {
    this.#isEnded = true
    this.hurry()
    await this.#drop()
  }

  async #askTwice<Answer>(question: (link: Link) => Promise<Answer>): Promise<Answer> {
    const link = await this.#open()
    try {
      return await question(link)
    } catch (error) {
      if (isRefusal(error)) throw error
      await this.#drop()
    }
    return question(await this.#open())
  }

  #open(): Promise<Link> {
    this.#link ??= this.#make()
    return this.#link
  }

  async #drop(): Promise<void> {
    const link = this.#link
    this.#link = undefined
    const open = await link?.catch(() => undefined)
    await open?.connection.close()
  }

  async #make(): Promise<Link> {
    const link = await this.#config.open()
    this.#config.onOpen?.(link)
    void link.connection.closed().then(() => this.#broke(link))
    return link
  }

  /** Who was connected finds out at once, and comes back with some chance in it: all others broke off in the same moment. */
  async #broke(link: Link): Promise<void> {
    if (this.#isEnded || (await this.#link?.catch(() => undefined)) !== link) return
    this.#link = undefined
    this.#retryAfter(retryWaitMs(1, this.#chance()))
  }

  #leaveAlone(problem: TransportError): void {
    void this.#drop()
    // Of all that was asked at the same time the first to fail counts.
    if (this.#problem || this.#isEnded) return
    this.#failures += 1
    this.#problem = problem
    this.#retryAfter(retryWaitMs(this.#failures, this.#chance()))
  }

  #retryAfter(waitMs: number): void {
    clearTimeout(this.#waiting)
    const retry = () => {
      this.#problem = undefined
      this.#config.onRetry?.()
    }
    this.#waiting = setTimeout(retry, waitMs).unref()
  }
}
