import { mergeUpdates } from 'yjs'

/** Edits that core has not confirmed yet, in order. Nothing leaves it before it is confirmed. */
export class PushQueue {
  readonly #maxBytes: number
  #waiting: Uint8Array[] = []
  #underWay: Uint8Array | undefined

  /** @param maxBytes the most that is taken out in one piece */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && !this.#underWay
  }

  add(edits: readonly Uint8Array[]): void {
    this.#waiting.push(...edits)
  }

  /** Forgets what waits in favour of `edits`, which hold at least as much. */
  replace(edits: readonly Uint8Array[]): void {
    this.#waiting = [...edits]
    this.#underWay = undefined
  }

  /** As many waiting edits as go in one piece, merged; it stays here until it is confirmed. */
  take(): Uint8Array | undefined {
    let bytes = 0
    const count = this.#waiting.findIndex((edit) => (bytes += edit.byteLength) > this.#maxBytes)
    const batch = this.#waiting.splice(0, count === -1 ? this.#waiting.length : Math.max(count, 1))
    this.#underWay = batch.length > 1 ? mergeUpdates(batch) : batch[0]
    return this.#underWay
  }

  /** Core has `piece`; does nothing when the queue was replaced since it was taken. */
  confirm(piece: Uint8Array): void {
    if (this.#underWay === piece) this.#underWay = undefined
  }
}
