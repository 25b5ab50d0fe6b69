import type { LeftOut, LeftOutKind } from '#shared/transfer/left-out.ts'

/** Counts what a file loses on its way in, so that it can be told. */
export class LeftOutCount {
  readonly #counts = new Map<LeftOutKind, number>()

  add(what: LeftOutKind, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  list(): LeftOut[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }))
  }
}
