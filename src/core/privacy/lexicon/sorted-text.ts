const NEWLINE = 10

/**
 * A list that is looked up where it stands: sorted lines in one string, found by halving. Nothing is made of it, so a list
 * of two hundred thousand words costs its own bytes and is ready when it was read.
 */
export class SortedText {
  readonly #text: string

  /** @param text lines in the order of their code units, each closed by a newline; a value follows its key after a tab */
  constructor(text: string) {
    this.#text = text
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined
  }

  /** What stands after the key and a tab; empty where nothing does. */
  get(key: string): string | undefined {
    return this.#find(key)?.slice(key.length + 1)
  }

  #find(key: string): string | undefined {
    const text = this.#text
    let low = 0
    let high = text.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = text.lastIndexOf('\n', middle - 1) + 1
      const order = this.#compare(key, start)
      if (order === 0) return text.slice(start, text.indexOf('\n', start))
      if (order < 0) high = start
      else low = text.indexOf('\n', start) + 1
    }
    return undefined
  }

  /** Below zero when `key` comes before the line at `start`. */
  #compare(key: string, start: number): number {
    const text = this.#text
    for (let at = 0; at < key.length; at += 1) {
      const there = text.charCodeAt(start + at)
      if (there === NEWLINE || there === 9) return 1
      const difference = key.charCodeAt(at) - there
      if (difference !== 0) return difference
    }
    const next = text.charCodeAt(start + key.length)
    return next === NEWLINE || next === 9 ? 0 : -1
  }
}
