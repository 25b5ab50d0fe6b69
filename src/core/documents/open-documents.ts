import type * as Y from 'yjs'
import type { DocumentMessage } from '#shared/contract/documents.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Store } from '../store/store.ts'
import { COMPACT_AFTER, compactDocument } from './compaction.ts'
import { isWrittenTogether } from './edits-together.ts'
import { forgetOldEditors, noteEditors, wasThere } from './together-editors.ts'
import type { MessageQueue } from './message-queue.ts'
import { loadDocument } from './update-log.ts'

export interface Listener {
  readonly editor: EditorId
  readonly queue: MessageQueue
}

interface Held {
  doc: Y.Doc
  /** Edits since the last snapshot. */
  unmerged: number
  readonly listeners: Set<Listener>
  /** Editors of which it is on disk that they were here while the team wrote. */
  readonly noted: Set<EditorId>
}

/**
 * The documents in memory: those with open editors, and no others. What is here is a copy of what is on disk;
 * when a change fails half-way, the copy is thrown away and read again.
 */
export class OpenDocuments {
  readonly #store: Store
  readonly #nowMs: () => UnixMs
  readonly #held = new Map<DocumentId, Held>()

  constructor(store: Store, nowMs: () => UnixMs) {
    this.#store = store
    this.#nowMs = nowMs
    forgetOldEditors(store, nowMs())
  }

  /** Gives `work` the document, from memory or else from disk for as long as `work` runs. */
  use<T>(id: DocumentId, work: (doc: Y.Doc) => T): T {
    const held = this.#held.get(id)
    if (held) return work(held.doc)
    const { doc } = this.#load(id)
    try {
      return work(doc)
    } finally {
      doc.destroy()
    }
  }

  /**
   * Gives `change` the document. `change` keeps on disk what it changed and returns it, or null if there is nothing to
   * keep; the other editors are told.
   */
  change(id: DocumentId, from: EditorId | null, change: (doc: Y.Doc) => Uint8Array | null): void {
    const open = this.#held.get(id)
    const held = open ?? this.#hold(id)
    try {
      const update = change(held.doc)
      if (!update) return
      this.#noteTogether(id, held)
      this.tell(id, { type: 'update', update }, from)
      held.unmerged += 1
      if (held.unmerged >= COMPACT_AFTER) this.#compact(id, held)
    } catch (error) {
      if (open) this.#readAgain(id, open)
      throw error
    } finally {
      if (!open) held.doc.destroy()
    }
  }

  listen(id: DocumentId, listener: Listener): Y.Doc {
    let held = this.#held.get(id)
    if (!held) this.#held.set(id, (held = this.#hold(id)))
    held.listeners.add(listener)
    this.#noteTogether(id, held)
    return held.doc
  }

  /**
   * Whether an editor may write in what is shared: while its author lets the team write, and after that whoever was there
   * then. What they typed before they heard of the end has still to come in, also over a stream that was opened anew and
   * after a restart; once they hear of it, they let nobody type any more.
   */
  mayWriteTogether(id: DocumentId, editor: EditorId, doc: Y.Doc): boolean {
    return isWrittenTogether(doc) || this.#store.read((db) => wasThere(db, id, editor))
  }

  unlisten(id: DocumentId, listener: Listener): void {
    const held = this.#held.get(id)
    if (!held?.listeners.delete(listener) || held.listeners.size > 0) return
    this.#held.delete(id)
    if (held.unmerged > 0) this.#compact(id, held)
    held.doc.destroy()
  }

  /** Tells all who have the document open, except the editor that it comes from. */
  tell(id: DocumentId, message: DocumentMessage, from: EditorId | null): void {
    for (const { editor, queue } of this.#held.get(id)?.listeners ?? []) if (editor !== from) queue.put(message)
  }

  /** Ends the streams of a document that goes, so that no window goes on showing it. What was told before still comes. */
  end(id: DocumentId): void {
    for (const { queue } of this.#held.get(id)?.listeners ?? []) queue.end()
  }

  /** Ends all streams. Writes nothing, so that a full disk never keeps a vault from locking. */
  close(): void {
    for (const { doc, listeners } of this.#held.values()) {
      for (const { queue } of listeners) queue.end()
      doc.destroy()
    }
    this.#held.clear()
  }

  /** Before they hear that they may write, or read that they do. */
  #noteTogether(id: DocumentId, { doc, listeners, noted }: Held): void {
    const unknown = [...listeners].map(({ editor }) => editor).filter((editor) => !noted.has(editor))
    if (unknown.length === 0 || !isWrittenTogether(doc)) return
    this.#store.write((db) => noteEditors(db, id, unknown, this.#nowMs()))
    for (const editor of unknown) noted.add(editor)
  }

  #hold(id: DocumentId): Held {
    return { ...this.#load(id), listeners: new Set(), noted: new Set() }
  }

  #load(id: DocumentId): { doc: Y.Doc; unmerged: number } {
    return this.#store.read((db) => loadDocument(db, id))
  }

  #readAgain(id: DocumentId, held: Held): void {
    held.doc.destroy()
    Object.assign(held, this.#load(id))
  }

  #compact(id: DocumentId, held: Held): void {
    this.#store.write((db) => compactDocument(db, id, held.doc))
    held.unmerged = 0
  }
}
