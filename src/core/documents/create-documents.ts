import * as Y from 'yjs'
import type { DocumentMessage } from '#shared/contract/documents.ts'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'
import type { ChangeFeed } from '../rpc/change-feed.ts'
import type { Store } from '../store/store.ts'
import { erase, eraseOldest, putInBin, takeFromBin } from './document-bin.ts'
import { emptyBody } from './document-body.ts'
import { findStaleTitles, isAnyPersonal } from './document-links.ts'
import { writeMeta } from './document-meta.ts'
import type { DocumentHeader, Documents, NewDocument, Projector, ReceivedEdits, Reception } from './document-types.ts'
import { applyForeignUpdate, applyReceivedUpdates, changeFromCore } from './edits.ts'
import { applyTogether } from './edits-together.ts'
import { retitleLinks } from './link-texts.ts'
import { MessageQueue } from './message-queue.ts'
import { OpenDocuments } from './open-documents.ts'
import { Projection } from './projection.ts'
import { appendReceived, appendUpdate, findHeader, insertDocument, type StoredHeader } from './update-log.ts'
import { type ReceivedUpdate, writersOf } from './update-writers.ts'

export interface DocumentsConfig {
  readonly store: Store
  readonly projectors: readonly Projector[]
  readonly changes: ChangeFeed
  readonly nowMs: () => UnixMs
  /** A fresh random UUID. */
  readonly newId: () => string
}

export function createDocuments(config: DocumentsConfig): Documents {
  return new StoredDocuments(config)
}

class StoredDocuments implements Documents {
  readonly #config: DocumentsConfig
  readonly #open: OpenDocuments
  readonly #projection: Projection

  constructor(config: DocumentsConfig) {
    this.#config = config
    this.#open = new OpenDocuments(config.store, config.nowMs)
    this.#projection = new Projection({
      ...config,
      use: (id, work) => this.#open.use(id, work),
      onProjected: (ids) => this.#retitleLinks(ids),
    })
    eraseOldest(config.store, config.nowMs())
  }

  create(document: NewDocument): DocumentId {
    const { store, nowMs, newId } = this.#config
    const id = newId() as DocumentId
    const createdAtMs = nowMs()
    const doc = new Y.Doc()
    doc.transact(() => writeMeta(doc, document.meta))
    const writeBody = document.body ?? emptyBody
    writeBody(doc)
    store.write((db) => {
      insertDocument(db, { id, kind: document.kind, space: document.space ?? 'personal', createdAtMs })
      appendUpdate(db, id, Y.encodeStateAsUpdate(doc), createdAtMs)
    })
    doc.destroy()
    this.#projection.soon(id)
    return id
  }

  header(id: DocumentId): DocumentHeader {
    const header = this.#find(id)
    if (header.removedAtMs !== null) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
    return header
  }

  read<T>(id: DocumentId, work: (doc: Y.Doc) => T): T {
    this.header(id)
    return this.#open.use(id, work)
  }

  edit(id: DocumentId, work: (doc: Y.Doc) => void): void {
    this.header(id)
    this.#change(id, null, (doc) => changeFromCore(doc, work))
  }

  push(id: DocumentId, editor: EditorId, update: Uint8Array): void {
    const { kind, space } = this.#find(id)
    this.#change(id, editor, (doc) => {
      try {
        if (this.#config.projectors.some((one) => one.isCoresAlone && one.kinds.includes(kind)))
          throw new RangeError('not for editors')
        if (update.byteLength > MAX_UPDATE_BYTES) throw new RangeError('too large')
        const source = { source: 'editor', editor } as const
        if (space === 'personal') return applyForeignUpdate(doc, update, source)
        if (!this.#open.mayWriteTogether(id, editor, doc))
          throw new RangeError('only what passes the gate changes what is shared')
        return applyTogether(doc, update, source, (ids) => this.#config.store.read((db) => isAnyPersonal(db, ids)))
      } catch (error) {
        throw Object.assign(new DomainError('EDIT_REFUSED', { id }), { cause: error })
      }
    })
  }

  receive(edits: ReceivedEdits): Reception {
    const header = this.#config.store.read((db) => findHeader(db, edits.id))
    if (edits.kind === 'journal' || (header && header.space !== edits.space)) return 'refused'
    try {
      const isWaiting = header ? this.#receiveInto(edits) : this.#receiveNew(edits)
      return isWaiting ? 'waiting' : 'taken'
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'EDIT_REFUSED') throw error
      if (edits.updates.length < 2) return 'refused'
      // One that is malformed must not take the others with it.
      const each = edits.updates.map((update) => this.receive({ ...edits, updates: [update] }))
      return each.includes('waiting') ? 'waiting' : 'taken'
    }
  }

  open(id: DocumentId, editor: EditorId, signal: AbortSignal | undefined): AsyncGenerator<DocumentMessage, void> {
    this.header(id)
    return this.#follow(id, editor, signal)
  }

  aware(id: DocumentId, editor: EditorId, update: Uint8Array): void {
    this.#find(id)
    this.#open.tell(id, { type: 'awareness', update }, editor)
  }

  remove(...ids: readonly DocumentId[]): void {
    const { store, nowMs } = this.#config
    const headers = ids.map((id) => this.#find(id))
    this.#projection.run(ids) // or the bin would show a title from before the last edit
    store.write((db) => {
      for (const header of headers) {
        putInBin(db, header.id, nowMs())
        this.#projection.forget(db, header)
      }
    })
    this.#projection.announce(headers.map(({ kind }) => kind))
    for (const id of ids) this.#open.end(id)
  }

  restore(...ids: readonly DocumentId[]): void {
    for (const id of ids) this.#find(id)
    this.#config.store.write((db) => ids.forEach((id) => takeFromBin(db, id)))
    this.#projection.run(ids)
  }

  erase(id: DocumentId): void {
    const header = this.#find(id)
    if (header.removedAtMs === null) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
    this.#config.store.erase((db) => erase(db, id))
    this.#projection.announce([header.kind])
  }

  project(): void {
    this.#projection.run()
  }

  projectAll(): void {
    this.#projection.runAll()
  }

  rebuild(): number {
    return this.#projection.rebuild()
  }

  close(): void {
    this.#projection.stop()
    this.#open.close()
  }

  #find(id: DocumentId): StoredHeader {
    const header = this.#config.store.read((db) => findHeader(db, id))
    if (!header) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
    return header
  }

  #change(id: DocumentId, from: EditorId | null, change: (doc: Y.Doc) => Uint8Array | null, isQuiet = false): void {
    const { store, nowMs } = this.#config
    this.#open.change(id, from, (doc) => {
      const update = change(doc)
      if (update) store.write((db) => appendUpdate(db, id, update, nowMs(), isQuiet))
      return update
    })
    this.#projection.soon(id)
  }

  #receiveInto({ id, atMs, updates }: ReceivedEdits): boolean {
    let isWaiting = false
    this.#open.change(id, null, (doc) => {
      const received = applyReceived(id, doc, updates)
      const { change: bytes, writers } = received
      isWaiting = received.isWaiting
      if (bytes) this.#config.store.write((db) => appendReceived(db, id, { bytes, atMs, writers }))
      return bytes
    })
    this.#projection.soon()
    return isWaiting
  }

  /** A document that nothing can be seen of yet is not made. */
  #receiveNew({ id, kind, space, createdAtMs, atMs, updates }: ReceivedEdits): boolean {
    const doc = new Y.Doc()
    const { change: bytes, writers, isWaiting } = applyReceived(id, doc, updates)
    doc.destroy()
    if (!bytes) return isWaiting
    this.#config.store.write((db) => {
      insertDocument(db, { id, kind, space, createdAtMs })
      appendReceived(db, id, { bytes, atMs, writers })
    })
    this.#projection.soon()
    return isWaiting
  }

  /** Writes the titles that documents have now into what links to them. @returns whether there was anything to write */
  #retitleLinks(changed: readonly DocumentId[]): boolean {
    const stale = this.#config.store.read((db) => findStaleTitles(db, changed))
    for (const [id, titles] of stale)
      this.#change(id, null, (doc) => changeFromCore(doc, () => retitleLinks(doc, titles)), true)
    return stale.size > 0
  }

  async *#follow(
    id: DocumentId,
    editor: EditorId,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<DocumentMessage, void> {
    const listener = { editor, queue: new MessageQueue() }
    // Listening begins before the state is read, in one go: no edit can fall between the two.
    const doc = this.#open.listen(id, listener)
    try {
      yield { type: 'state', update: Y.encodeStateAsUpdate(doc), vector: Y.encodeStateVector(doc) }
      yield* listener.queue.read(signal)
    } finally {
      this.#open.unlisten(id, listener)
    }
  }
}

function applyReceived(id: DocumentId, doc: Y.Doc, updates: readonly ReceivedUpdate[]) {
  try {
    const writers = writersOf(doc, updates)
    const received = applyReceivedUpdates(
      doc,
      updates.map(({ bytes }) => bytes),
    )
    return { ...received, writers }
  } catch (error) {
    throw Object.assign(new DomainError('EDIT_REFUSED', { id }), { cause: error })
  }
}
