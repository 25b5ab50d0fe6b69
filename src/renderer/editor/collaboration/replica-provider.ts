import type { Provider } from '@lexical/yjs'
import * as Y from 'yjs'
import type { DocumentSource } from '#renderer/lib/documents/core-provider.ts'
import { caretOf } from './colleague-state.ts'
import type { Company } from './company.ts'
import { EditorAwareness } from './editor-awareness.ts'

type Listener = (told: never) => void

/**
 * An editor's own copy of an open document. Lexical only learns of what changes after it was bound to a document, and
 * disconnects its provider when it goes; with a copy, one document can serve several editors and fields, which come
 * and go while core's stream stays open.
 */
export class ReplicaProvider implements Provider {
  readonly doc = new Y.Doc()
  readonly awareness = new EditorAwareness(this.doc)
  readonly #source: DocumentSource
  readonly #company: Company | undefined
  readonly #listeners = new Map<string, Set<Listener>>()
  #stop: (() => void) | undefined

  constructor(source: DocumentSource, company?: Company) {
    this.#source = source
    this.#company = company
  }

  connect(): void {
    if (this.#stop) return
    const { doc } = this.#source
    const { awareness } = this
    doc.on('update', this.#take)
    this.doc.on('update', this.#give)
    awareness.on('update', this.#tellCarets)
    const stopAwareness = this.#source.onAwareness((update) => awareness.apply(update, this))
    const stopStatus = this.#source.subscribe(this.#tellStatus)
    const stopCompany = this.#company?.subscribe(this.#showCompany)
    this.#stop = () => {
      awareness.end()
      awareness.off('update', this.#tellCarets)
      stopAwareness()
      stopStatus()
      stopCompany?.()
      this.#company?.move(null)
      doc.off('update', this.#take)
      this.doc.off('update', this.#give)
    }
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(doc), this)
    this.#tellStatus()
    this.#emit('sync', true)
    this.#showCompany()
  }

  disconnect(): void {
    this.#stop?.()
    this.#stop = undefined
    this.#emit('status', { status: 'disconnected' })
  }

  /** The text was laid out anew: carets are drawn where they were measured last. */
  redrawCarets(): void {
    this.awareness.redraw(this)
  }

  on(type: string, listener: Listener): void {
    const listeners = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, listeners.add(listener))
  }

  off(type: string, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener)
  }

  readonly #take = (update: Uint8Array, origin: unknown) => {
    if (origin !== this) Y.applyUpdate(this.doc, update, this)
  }

  readonly #give = (update: Uint8Array, origin: unknown) => {
    if (origin !== this) Y.applyUpdate(this.#source.doc, update, this)
  }

  readonly #tellCarets: Parameters<EditorAwareness['on']>[1] = (change, origin) => {
    if (origin === this) return
    const own = this.awareness.getLocalState()
    this.#company?.move(own && caretOf(own))
    this.#source.sendAwareness(this.awareness.encode(change))
  }

  readonly #showCompany = () => {
    if (this.#company) this.awareness.showColleagues(this.#company.colleagues, this)
  }

  readonly #tellStatus = () => {
    this.#emit('status', { status: this.#source.state.connected ? 'connected' : 'disconnected' })
  }

  #emit(type: string, told: unknown): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(told as never)
  }
}
