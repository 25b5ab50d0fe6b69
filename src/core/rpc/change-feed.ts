import type { Topic } from '#shared/contract/changes.ts'

/**
 * Tells listeners which topics changed. A listener that is slow gets each topic once,
 * however often it changed meanwhile, so nothing piles up and nothing is dropped.
 */
export class ChangeFeed {
  readonly #listeners = new Set<{ topics: Set<Topic>; wake: () => void }>()

  publish(...topics: Topic[]): void {
    for (const listener of this.#listeners) {
      for (const topic of topics) listener.topics.add(topic)
      listener.wake()
    }
  }

  async *listen(signal: AbortSignal | undefined): AsyncGenerator<{ topic: Topic }, void> {
    const listener = { topics: new Set<Topic>(), wake: () => {} }
    const wake = () => listener.wake()
    this.#listeners.add(listener)
    signal?.addEventListener('abort', wake)
    try {
      while (!signal?.aborted) {
        for (const topic of listener.topics) {
          listener.topics.delete(topic)
          yield { topic }
        }
        await new Promise<void>((resolve) => {
          listener.wake = resolve
          if (listener.topics.size > 0 || signal?.aborted) resolve()
        })
      }
    } finally {
      this.#listeners.delete(listener)
      signal?.removeEventListener('abort', wake)
    }
  }
}
