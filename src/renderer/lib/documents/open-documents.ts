import type * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { CoreProvider } from './core-provider.ts'
import type { DocumentsClient, DocumentSource, ProviderState } from './core-provider.ts'

/** @param refusal why core cannot save what waits, if it said so */
type OnUnsaved = (unsaved: boolean, refusal: Error | null) => void

/** A document as a screen sees it; a new object whenever something changed. */
export interface OpenDocument extends ProviderState {
  readonly doc: Y.Doc
  readonly provider: DocumentSource
}

interface Entry {
  readonly provider: CoreProvider
  holders: number
  seen: OpenDocument
}

/** The documents that are open in this window: one provider each, for as long as a screen holds it or it has something to save. */
export class OpenDocuments {
  readonly #client: DocumentsClient
  readonly #onUnsaved: OnUnsaved
  readonly #entries = new Map<DocumentId, Entry>()

  /** @param onUnsaved is told, at each change, whether any document has something to save */
  constructor(client: DocumentsClient, onUnsaved: OnUnsaved) {
    this.#client = client
    this.#onUnsaved = onUnsaved
  }

  /** The document as it is now, if it is open. */
  find(id: DocumentId): OpenDocument | undefined {
    return this.#entries.get(id)?.seen
  }

  /** Opens a document, or shares the one that is open. @returns how to let go; what is unsaved is still saved */
  hold(id: DocumentId, listener: () => void): () => void {
    const entry = this.#entries.get(id) ?? this.#open(id)
    entry.holders += 1
    const stop = entry.provider.subscribe(listener)
    return () => {
      stop()
      entry.holders -= 1
      void this.#closeWhenSettled(entry)
    }
  }

  /** Resolves once every open document is saved. */
  async settled(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ provider }) => provider.settled()))
  }

  #open(id: DocumentId): Entry {
    const provider = new CoreProvider(id, this.#client)
    const look = (): OpenDocument => ({ ...provider.state, doc: provider.doc, provider })
    const entry: Entry = { provider, holders: 0, seen: look() }
    this.#entries.set(id, entry)
    provider.subscribe(() => {
      entry.seen = look()
      this.#tellUnsaved()
    })
    return entry
  }

  #tellUnsaved(): void {
    const unsaved = [...this.#entries.values()].map(({ provider }) => provider.state).filter(({ saved }) => !saved)
    this.#onUnsaved(unsaved.length > 0, unsaved.find(({ refusal }) => refusal)?.refusal ?? null)
  }

  async #closeWhenSettled(entry: Entry): Promise<void> {
    await entry.provider.settled()
    const { provider } = entry
    if (entry.holders > 0 || this.#entries.get(provider.id) !== entry) return
    this.#entries.delete(provider.id)
    provider.close()
    this.#tellUnsaved()
  }
}
