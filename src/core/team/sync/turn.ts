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

/** Lets sync work bit by bit, between what people do. */
export class Turns {
  #shortUntilMs = 0

  /** Goes on when all else that waited has had its turn. */
  async next(): Promise<Turn> {
    const askedMs = performance.now()
    await nextTurn()
    const beganMs = performance.now()
    if (beganMs - askedMs > OTHERS_MS) this.#shortUntilMs = beganMs + TYPING_MS
    const endsMs = beganMs + (beganMs < this.#shortUntilMs ? SHORT_MS : LONG_MS)
    return {
      get isOver() {
        return performance.now() >= endsMs
      },
    }
  }
}
