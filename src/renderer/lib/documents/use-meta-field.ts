import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/** The shared type that holds a document's typed fields; core reads them by the same name. */
export const META = 'meta'

/** One text field of a document, live. @returns the text, empty while there is none, and how to write it */
export function useMetaField(doc: Y.Doc, key: string): [string, (next: string) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap(META)
      meta.observe(listener)
      return () => meta.unobserve(listener)
    },
    [doc],
  )
  const value = useSyncExternalStore(subscribe, () => doc.getMap(META).get(key))
  const write = useCallback((next: string) => void doc.getMap(META).set(key, next), [doc, key])
  return [typeof value === 'string' ? value : '', write]
}
