import { setImmediate as nextTurn } from 'node:timers/promises'

/** So long sync works in one go: a key that is pressed meanwhile is saved after that. */
const TURN_MS = 12

/** One go of sync. */
export class Turn {
  readonly #endsAtMs = performance.now() + TURN_MS

  get isOver(): boolean {
    return performance.now() >= this.#endsAtMs
  }

  /** Goes on when all else that waited has had its turn. */
  static async next(): Promise<Turn> {
    await nextTurn()
    return new Turn()
  }
}
