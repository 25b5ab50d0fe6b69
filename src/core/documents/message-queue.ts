import type { DocumentMessage } from '#shared/contract/documents.ts'

/** Messages for one open editor. It has no limit: to drop one edit would leave that editor with another text than core's. */
export class MessageQueue {
  readonly #messages: DocumentMessage[] = []
  #ended = false
  #wake = () => {}

  put(message: DocumentMessage): void {
    this.#messages.push(message)
    this.#wake()
  }

  /** What was put before is still handed out. */
  end(): void {
    this.#ended = true
    this.#wake()
  }

  async *read(signal: AbortSignal | undefined): AsyncGenerator<DocumentMessage, void> {
    const wake = () => this.#wake()
    signal?.addEventListener('abort', wake)
    try {
      while (!signal?.aborted) {
        const message = this.#messages.shift()
        if (message) yield message
        else if (this.#ended) return
        else await this.#more(signal)
      }
    } finally {
      signal?.removeEventListener('abort', wake)
    }
  }

  #more(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
      if (this.#messages.length > 0 || this.#ended || signal?.aborted) resolve()
    })
  }
}
