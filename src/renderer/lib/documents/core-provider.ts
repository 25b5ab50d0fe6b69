import { ORPCError } from '@orpc/client'
import * as Y from 'yjs'
import type { DocumentMessage } from '#shared/contract/documents.ts'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'
import { coreHas } from './core-has.ts'
import { editsSince, piecesOfEdit } from './edits-since.ts'
import { PushQueue } from './push-queue.ts'
import { FIRST_RETRY_MS, LAST_RETRY_MS, sleep } from './retry.ts'

export type DocumentsClient = Pick<CoreClient['documents'], 'open' | 'push' | 'aware'>

/** Merging and cutting may come out a little above what was asked. */
const PIECE_BYTES = Math.floor(MAX_UPDATE_BYTES * 0.9)
/** A call to a core that died without a word is given up after this long. */
const PUSH_TIMEOUT_MS = 10_000

export interface ProviderState {
  /** The stream with core is open. */
  readonly connected: boolean
  /** The document has been received once; before that it looks empty. */
  readonly synced: boolean
  /** Core has confirmed everything that was written here. */
  readonly saved: boolean
  /** Why core could not save what waits, when it last tried: such as a full disk. Null once nothing waits. */
  readonly refusal: Error | null
  /** Why there is no document: core does not know it, or it is in the bin. */
  readonly failure: Error | null
}

/**
 * Keeps one Yjs document equal to core's. What is written here waits in a queue until core confirms that it is on
 * disk; after a lost connection or a restarted core, everything that core lacks is sent again.
 */
export class CoreProvider {
  readonly id: DocumentId
  readonly doc = new Y.Doc()
  readonly #client: DocumentsClient
  readonly #editor = crypto.randomUUID() as EditorId
  readonly #queue = new PushQueue(PIECE_BYTES)
  readonly #listeners = new Set<() => void>()
  readonly #awarenessListeners = new Set<(update: Uint8Array) => void>()
  readonly #closed = new AbortController()
  /** The stream that is open now; ending it makes a new one. */
  #stream = new AbortController()
  readonly #pushing = new WeakSet<AbortController>()
  #retryMs = FIRST_RETRY_MS
  #state: ProviderState = { connected: false, synced: false, saved: true, refusal: null, failure: null }

  constructor(id: DocumentId, client: DocumentsClient) {
    this.id = id
    this.#client = client
    this.doc.on('update', this.#keep)
    void this.#follow()
  }

  get state(): ProviderState {
    return this.#state
  }

  /** @returns how to stop */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Resolves once nothing waits to be saved, or there is no document to save it in. */
  settled(): Promise<void> {
    const isSettled = () => this.#state.saved || this.#state.failure !== null
    if (isSettled()) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (!isSettled()) return
        stop()
        resolve()
      })
    })
  }

  /** Tells the other editors of this document where this one's caret is; a lost message does no harm. */
  sendAwareness(update: Uint8Array): void {
    if (!this.#state.connected) return
    this.#client.aware({ id: this.id, editor: this.#editor, update }).catch(() => {})
  }

  /** @returns how to stop */
  onAwareness(listener: (update: Uint8Array) => void): () => void {
    this.#awarenessListeners.add(listener)
    return () => this.#awarenessListeners.delete(listener)
  }

  /** Ends the stream. What is not saved by then is lost, so wait for {@link settled} first. */
  close(): void {
    this.#closed.abort()
    this.#stream.abort()
    this.doc.destroy()
  }

  readonly #keep = (update: Uint8Array, origin: unknown) => {
    if (origin === this) return
    this.#queue.add(piecesOfEdit(this.doc, update, PIECE_BYTES))
    this.#become({})
    void this.#push(this.#stream)
  }

  async #follow(): Promise<void> {
    while (!this.#closed.signal.aborted) {
      const stream = (this.#stream = new AbortController())
      try {
        const messages = await this.#client.open({ id: this.id, editor: this.#editor }, { signal: stream.signal })
        for await (const message of messages) this.#receive(message, stream)
      } catch (error) {
        // Somebody may take it back out of the bin, so this goes on asking.
        if (isMissing(error) && (await this.#handOver(stream))) this.#become({ failure: error })
      }
      stream.abort()
      this.#become({ connected: false })
      await sleep(this.#retryMs, this.#closed.signal)
      this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
    }
  }

  #receive(message: DocumentMessage, stream: AbortController): void {
    if (this.#closed.signal.aborted) return
    switch (message.type) {
      case 'state':
        this.#meet(message)
        void this.#push(stream)
        break
      case 'update':
        Y.applyUpdate(this.doc, message.update, this)
        break
      case 'awareness':
        for (const listener of this.#awarenessListeners) listener(message.update)
        break
    }
  }

  /** Takes core's state, and lines up whatever core lacks. */
  #meet(core: { update: Uint8Array; vector: Uint8Array }): void {
    Y.applyUpdate(this.doc, core.update, this)
    if (!this.#queue.isEmpty || !coreHas(this.doc, core)) {
      this.#queue.replace(editsSince(this.doc, Y.decodeStateVector(core.vector), PIECE_BYTES))
    }
    if (this.#queue.isEmpty) this.#retryMs = FIRST_RETRY_MS
    this.#become({ connected: true, synced: true, failure: null })
  }

  /**
   * Brings what was typed before the window heard that the document went: what lies in the bin still takes it.
   *
   * @returns false when core could not be asked, so that it must be tried again
   */
  async #handOver(stream: AbortController): Promise<boolean> {
    if (this.#queue.isEmpty || this.#state.failure) return true
    // What core has of it is unknown, and does no harm twice.
    this.#queue.replace(editsSince(this.doc, new Map(), PIECE_BYTES))
    try {
      await this.#sendAll(stream)
      return !stream.signal.aborted
    } catch (error) {
      return error instanceof ORPCError && error.defined // erased, or not for this window to change
    }
  }

  /** Sends what waits for as long as `stream` is the one that is open. */
  async #push(stream: AbortController): Promise<void> {
    if (!this.#state.connected || this.#pushing.has(stream)) return
    this.#pushing.add(stream)
    let change: Partial<ProviderState> = {}
    try {
      await this.#sendAll(stream)
    } catch (error) {
      stream.abort() // the next stream begins by comparing, so nothing is lost
      if (isRefusal(error)) change = { refusal: error }
    }
    this.#pushing.delete(stream)
    this.#become(change)
  }

  /** One piece at a time. */
  async #sendAll(stream: AbortController): Promise<void> {
    while (!stream.signal.aborted) {
      const update = this.#queue.take()
      if (!update) break
      const signal = AbortSignal.any([stream.signal, AbortSignal.timeout(PUSH_TIMEOUT_MS)])
      await this.#client.push({ id: this.id, editor: this.#editor, update }, { signal })
      this.#queue.confirm(update)
      this.#retryMs = FIRST_RETRY_MS
    }
  }

  #become(change: Partial<ProviderState>): void {
    const next = { ...this.#state, ...change, saved: this.#queue.isEmpty }
    if (next.saved) next.refusal = null
    const same = (Object.keys(next) as (keyof ProviderState)[]).every((key) => next[key] === this.#state[key])
    if (same) return
    this.#state = next
    for (const listener of this.#listeners) listener()
  }
}

function isMissing(error: unknown): error is Error {
  return error instanceof ORPCError && error.code === 'DOCUMENT_NOT_FOUND'
}

/** What keeps core from saving anything at all. */
function isRefusal(error: unknown): error is Error {
  return error instanceof ORPCError && ['DISK_FULL', 'VAULT_DAMAGED'].includes(error.code)
}

/** What an editor needs of a document, whoever keeps it. */
export type DocumentSource = Pick<CoreProvider, 'id' | 'doc' | 'state' | 'subscribe' | 'sendAwareness' | 'onAwareness'>
