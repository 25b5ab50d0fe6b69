import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { DocumentSource, ProviderState } from '#renderer/lib/documents/core-provider.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'

const still: ProviderState = { connected: true, synced: true, saved: true, refusal: null, failure: null }
const nothing = () => {}

/** A document as it was at one moment, to read: nothing comes in and nothing goes out. */
export function stillDocument(id: DocumentId, update: Uint8Array): OpenDocument {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  const provider: DocumentSource = {
    id,
    doc,
    state: still,
    subscribe: () => nothing,
    sendAwareness: nothing,
    onAwareness: () => nothing,
  }
  return { ...still, doc, provider }
}
