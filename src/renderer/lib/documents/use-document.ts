import { useCallback, useContext, useSyncExternalStore } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { OpenDocumentsContext } from './open-documents-context.ts'
import type { OpenDocument } from './open-documents.ts'

/** Keeps a document open while the screen shows. Undefined on the first render; empty until it is `synced`. */
export function useDocument(id: DocumentId): OpenDocument | undefined {
  const documents = useContext(OpenDocumentsContext)
  const subscribe = useCallback((listener: () => void) => documents.hold(id, listener), [documents, id])
  return useSyncExternalStore(subscribe, () => documents.find(id))
}
