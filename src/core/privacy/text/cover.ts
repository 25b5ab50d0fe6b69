/** Which letters of a text are covered by spans, so that overlap is seen without going through the spans. */
export class Cover {
  readonly #letters: Uint8Array

  constructor(length: number, spans: readonly { start: number; end: number }[] = []) {
    this.#letters = new Uint8Array(length)
    for (const { start, end } of spans) this.add(start, end)
  }

  add(start: number, end: number): void {
    this.#letters.fill(1, start, end)
  }

  touches({ start, end }: { readonly start: number; readonly end: number }): boolean {
    return this.firstWithin(start, end) !== undefined
  }

  /** The first letter from `start` that is covered. */
  firstWithin(start: number, end: number): number | undefined {
    // Spans are short: a search by the array itself would run on to the end of the text.
    for (let at = start; at < end; at += 1) if (this.#letters[at] === 1) return at
    return undefined
  }
}
