import type { FileFacts } from './file-system.ts'

interface Seen {
  readonly tag: string
  /** How often nothing could be made of it. */
  readonly refusals: number
  /** At which look it is read again; never while it stays as it is and was fine. */
  readonly readAgainAt: number
}

const LONGEST_WAIT = 64

/** Which files were handed over, by their size and time: a hint, forgotten at each start. */
export class SeenFiles {
  readonly #seen = new Map<string, Seen>()
  #look = 0

  /** A new look at the folder begins. */
  begin(): void {
    this.#look += 1
  }

  /** Whether a file of this name was handed over and was fine: its content cannot change without its name. */
  isSettled(path: string): boolean {
    return this.#seen.get(path)?.refusals === 0
  }

  isDue(path: string, facts: FileFacts): boolean {
    const seen = this.#seen.get(path)
    return seen?.tag !== tagOf(facts) || (seen.refusals > 0 && seen.readAgainAt <= this.#look)
  }

  /** @returns to be called when nothing could be made of it */
  handOver(path: string, facts: FileFacts): () => void {
    const before = this.#seen.get(path)
    const refusals = before?.tag === tagOf(facts) ? before.refusals : 0
    this.#seen.set(path, { tag: tagOf(facts), refusals: 0, readAgainAt: 0 })
    return () => {
      const readAgainAt = this.#look + Math.min(2 ** refusals, LONGEST_WAIT)
      this.#seen.set(path, { tag: tagOf(facts), refusals: refusals + 1, readAgainAt })
    }
  }

  wasRefused(path: string): boolean {
    return (this.#seen.get(path)?.refusals ?? 0) > 0
  }

  forget(path?: string): void {
    if (path === undefined) this.#seen.clear()
    else this.#seen.delete(path)
  }
}

function tagOf({ size, modifiedMs }: FileFacts): string {
  return `${size}:${modifiedMs}`
}
