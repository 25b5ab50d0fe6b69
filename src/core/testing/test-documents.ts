import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import type { DocumentMessage } from '#shared/contract/documents.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { learntProjector } from '../archive/learnt-projector.ts'
import { dilemmaProjector } from '../dilemmas/dilemma-projector.ts'
import { ChangeFeed } from '../rpc/change-feed.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { createDocuments, type DocumentsConfig } from '../documents/create-documents.ts'
import type { Documents } from '../documents/document-types.ts'

/** A real, encrypted store of its own that is gone when the test ends. */
export function openTestStore(): Store {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-documents-'))
  const store = openStore(join(directory, 'store.db'), randomBytes(32))
  onTestFinished(() => {
    store.close()
    rmSync(directory, { recursive: true, force: true })
  })
  return store
}

export interface TestDocuments extends DocumentsConfig {
  readonly documents: Documents
  readonly clock: { nowMs: number }
}

export function startTestDocuments(changed: Partial<DocumentsConfig> = {}): TestDocuments {
  const clock = { nowMs: Date.UTC(2026, 10, 26, 14) }
  const config: DocumentsConfig = {
    store: changed.store ?? openTestStore(),
    projectors: [dilemmaProjector, learntProjector],
    changes: new ChangeFeed(),
    nowMs: () => clock.nowMs as UnixMs,
    newId: randomUUID,
    ...changed,
  }
  const documents = createDocuments(config)
  onTestFinished(() => documents.close())
  return { ...config, documents, clock }
}

/** A window's copy of a document, that follows core's and is followed by it. */
export class TestEditor {
  readonly id = randomUUID() as EditorId
  readonly doc = new Y.Doc()
  readonly received: DocumentMessage[] = []
  readonly #stop = new AbortController()
  readonly #stream: AsyncGenerator<DocumentMessage, void>

  constructor(documents: Documents, document: DocumentId) {
    this.#stream = documents.open(document, this.id, this.#stop.signal)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) documents.push(document, this.id, update)
    })
  }

  /** Takes in the next message. */
  async take(): Promise<DocumentMessage> {
    const { value } = await this.#stream.next()
    if (!value) throw new Error('the stream has ended')
    this.received.push(value)
    if (value.type !== 'awareness') Y.applyUpdate(this.doc, value.update, this)
    return value
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#stream.return()
  }
}
