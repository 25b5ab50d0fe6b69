import { ORPCError } from '@orpc/client'
import * as Y from 'yjs'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'
import type { DocumentMessage } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { DocumentsClient } from '../core-provider.ts'
import { MessageStream } from './message-stream.ts'

interface Follower {
  readonly editor: string
  readonly stream: MessageStream<DocumentMessage>
}

interface Kept {
  /** What is "on disk"; a restart forgets all but this. */
  readonly updates: Uint8Array[]
  readonly followers: Set<Follower>
  /** Opened no more, but what comes late is still taken. */
  isInBin: boolean
}

/** Where a push goes wrong: before core has it, on a full disk, or after, so that only the answer is lost. */
export type PushFault = 'none' | 'refused' | 'disk-full' | 'answer-lost'

/** A core for tests that keeps documents in memory and can be made to fail. */
export class FakeDocuments {
  readonly #documents = new Map<string, Kept>()
  /** Decides the fate of each push; changed by a test. */
  fault: () => PushFault = () => 'none'
  /** Bytes of each push that arrived. */
  readonly pushes: number[] = []

  /** A document with `fill` as its first edit. */
  create(fill: (doc: Y.Doc) => void = () => {}): DocumentId {
    const id = crypto.randomUUID() as DocumentId
    const doc = new Y.Doc()
    fill(doc)
    this.#documents.set(id, { updates: [Y.encodeStateAsUpdate(doc)], followers: new Set(), isInBin: false })
    return id
  }

  /** The document as it would be read back from disk. */
  read(id: DocumentId): Y.Doc {
    const doc = new Y.Doc()
    for (const update of this.#get(id).updates) Y.applyUpdate(doc, update)
    return doc
  }

  /** Breaks every connection, as when the process goes. */
  restart(): void {
    for (const { followers } of this.#documents.values()) {
      for (const { stream } of followers) stream.fail(new DOMException('gone', 'AbortError'))
      followers.clear()
    }
  }

  /** Takes the document away, as when it goes in the bin. @returns how to put it back */
  remove(id: DocumentId): () => void {
    const kept = this.#get(id)
    kept.isInBin = true
    for (const { stream } of kept.followers) stream.end()
    kept.followers.clear()
    return () => (kept.isInBin = false)
  }

  /** Takes the document away for good. */
  erase(id: DocumentId): void {
    this.remove(id)
    this.#documents.delete(id)
  }

  readonly client = {
    open: async ({ id, editor }: { id: DocumentId; editor: string }, options?: { signal?: AbortSignal }) => {
      await pause()
      const kept = this.#get(id)
      if (kept.isInBin) throw missing(id)
      const doc = this.read(id)
      const stream = new MessageStream<DocumentMessage>()
      const follower = { editor, stream }
      kept.followers.add(follower)
      stream.send({ type: 'state', update: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc) })
      options?.signal?.addEventListener('abort', () => {
        kept.followers.delete(follower)
        stream.fail(new DOMException('aborted', 'AbortError'))
      })
      return stream
    },
    push: async ({ id, editor, update }: { id: DocumentId; editor: string; update: Uint8Array }) => {
      await pause()
      if (update.byteLength > MAX_UPDATE_BYTES) throw new ORPCError('BAD_REQUEST')
      const fault = this.fault()
      if (fault === 'refused') throw new DOMException('gone', 'AbortError')
      if (fault === 'disk-full') throw new ORPCError('DISK_FULL', { defined: true })
      const kept = this.#get(id)
      this.pushes.push(update.byteLength)
      kept.updates.push(update)
      this.#pass(kept, editor, { type: 'update', update })
      await pause()
      if (fault === 'answer-lost') throw new DOMException('gone', 'AbortError')
      return {}
    },
    aware: async ({ id, editor, update }: { id: DocumentId; editor: string; update: Uint8Array }) => {
      await pause()
      this.#pass(this.#get(id), editor, { type: 'awareness', update })
      return {}
    },
  } as unknown as DocumentsClient

  #get(id: DocumentId): Kept {
    const kept = this.#documents.get(id)
    if (!kept) throw missing(id)
    return kept
  }

  #pass(kept: Kept, from: string, message: DocumentMessage): void {
    for (const { editor, stream } of kept.followers) if (editor !== from) stream.send(message)
  }
}

const missing = (id: DocumentId) => new ORPCError('DOCUMENT_NOT_FOUND', { defined: true, data: { id } })
const pause = () => new Promise((resolve) => setTimeout(resolve, 0))
