import type { Caret, Colleague } from '#shared/contract/presence.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { FIRST_RETRY_MS, LAST_RETRY_MS, sleep } from '#renderer/lib/documents/retry.ts'

/** Core passes a caret on less often than this still. */
const TELL_EVERY_MS = 400

const NOBODY: readonly Colleague[] = []

/** The colleagues who have the same document open, and how they hear where this window's caret is. */
export class Company {
  readonly #id: DocumentId
  readonly #client: CoreClient['presence']
  #editor = crypto.randomUUID() as EditorId
  readonly #listeners = new Set<() => void>()
  #closed = new AbortController()
  #colleagues = NOBODY
  #caret: Caret | null = null
  #telling: ReturnType<typeof setTimeout> | undefined

  constructor(id: DocumentId, client: CoreClient['presence']) {
    this.#id = id
    this.#client = client
  }

  get colleagues(): readonly Colleague[] {
    return this.#colleagues
  }

  /** This window is among them for as long as anybody listens. @returns how to stop */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#come()
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#leave()
    }
  }

  /** Null where the caret is not in the text. A place that does not arrive is followed by the next. */
  move(caret: Caret | null): void {
    this.#caret = caret
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined
      const place = { id: this.#id, editor: this.#editor, caret: this.#caret }
      if (!this.#closed.signal.aborted) this.#client.move(place).catch(() => {})
    }, TELL_EVERY_MS)
  }

  /** As somebody new each time: core may hear only later that the one before has gone. */
  #come(): void {
    this.#editor = crypto.randomUUID() as EditorId
    this.#closed = new AbortController()
    void this.#follow(this.#closed.signal)
  }

  #leave(): void {
    this.#closed.abort()
    clearTimeout(this.#telling)
    this.#telling = undefined
    this.#colleagues = NOBODY
  }

  /** After a lost connection or a restarted core, anew. */
  async #follow(signal: AbortSignal): Promise<void> {
    let retryMs = FIRST_RETRY_MS
    while (!signal.aborted) {
      try {
        const told = await this.#client.follow({ id: this.#id, editor: this.#editor }, { signal })
        for await (const { colleagues } of told) {
          if (signal.aborted) return
          retryMs = FIRST_RETRY_MS
          this.#become(colleagues)
        }
      } catch {
        // Core is away, or the document is: both may come back.
      }
      if (signal.aborted) return
      this.#become(NOBODY)
      await sleep(retryMs, signal)
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
    }
  }

  #become(colleagues: readonly Colleague[]): void {
    if (colleagues.length === 0 && this.#colleagues.length === 0) return
    this.#colleagues = colleagues
    for (const listener of this.#listeners) listener()
  }
}
