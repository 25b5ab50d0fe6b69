/** As much as the window holds itself, in bytes. */
const HELD_BYTES = 8 * 1024 * 1024

/**
 * A file that comes part by part and may be larger than a window can hold: what has come is handed to the browser, which
 * puts large things on disk. The whole is those pieces side by side, and is never in the window in one piece.
 */
export class GrowingFile {
  #pieces: Blob[] = []
  #held: Uint8Array<ArrayBuffer>[] = []
  #heldBytes = 0

  add(part: Uint8Array): void {
    this.#held.push(Uint8Array.from(part))
    this.#heldBytes += part.byteLength
    if (this.#heldBytes >= HELD_BYTES) this.#handOver()
  }

  whole(): Blob {
    this.#handOver()
    return new Blob(this.#pieces)
  }

  #handOver(): void {
    this.#pieces.push(new Blob(this.#held))
    this.#held = []
    this.#heldBytes = 0
  }
}
