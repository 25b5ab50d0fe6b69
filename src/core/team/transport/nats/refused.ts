/** Messages that nothing could be made of yet, to be handed over again: after one round, then two, four, up to 64. */
export class Refused {
  readonly #waiting = new Map<number, { readonly tries: number; readonly round: number }>()
  #round = 0

  /** Sequences of all that waits, also of what has not its turn yet. */
  get all(): number[] {
    return [...this.#waiting.keys()].toSorted((one, other) => one - other)
  }

  /** What waited before a start has its turn in the first round. */
  restore(sequences: readonly number[]): void {
    for (const sequence of sequences) this.#waiting.set(sequence, { tries: 0, round: this.#round })
  }

  /** A message is handed over, and settled by it. @returns takes it back among those that wait */
  hand(sequence: number): () => void {
    const tries = (this.#waiting.get(sequence)?.tries ?? -1) + 1
    this.#waiting.delete(sequence)
    return () => this.#waiting.set(sequence, { tries, round: this.#round + 2 ** Math.min(tries, 6) })
  }

  /** Begins the next round. @returns the sequences whose turn it is */
  due(): number[] {
    this.#round += 1
    return [...this.#waiting].filter(([, { round }]) => round <= this.#round).map(([sequence]) => sequence)
  }

  clear(): void {
    this.#waiting.clear()
  }
}
