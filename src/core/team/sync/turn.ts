import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long sync works in one go while nobody else wants anything. */
const LONG_MS = 12
/** And so long while somebody types: a key that is pressed meanwhile is saved after that. */
const SHORT_MS = 4
/** Somebody else had a turn when it took this long to get the next one: less than a save takes. */
const OTHERS_MS = 1
/** Whoever typed just now types on. */
const TYPING_MS = 2000

/** One go of sync. */
export interface Turn {
  readonly isOver: boolean
}

/**
 * Work that others can come in between wherever it yields: the store is whole there, and what was read before may have
 * changed after. Whatever is done up to there may also be all that is done.
 */
export type Work<Result> = Generator<void, Result>

/** Lets sync work bit by bit, between what people do. */
export class Turns {
  readonly #signal: AbortSignal
  #shortUntilMs = 0

  /** @param signal ends all work, where it yields */
  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /**
   * Goes on when all else that waited has had its turn.
   *
   * @throws when the work was ended meanwhile
   */
  async next(): Promise<Turn> {
    const askedMs = performance.now()
    await nextTurn()
    this.#signal.throwIfAborted()
    const beganMs = performance.now()
    if (beganMs - askedMs > OTHERS_MS) this.#shortUntilMs = beganMs + TYPING_MS
    const endsMs = beganMs + (beganMs < this.#shortUntilMs ? SHORT_MS : LONG_MS)
    return {
      get isOver() {
        return performance.now() >= endsMs
      },
    }
  }

  async run<Result>(work: Work<Result>): Promise<Result> {
    let turn = await this.next()
    for (;;) {
      const { done, value } = work.next()
      if (done) return value
      if (turn.isOver) turn = await this.next()
    }
  }
}

/** For the few moments at which it cannot wait. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
