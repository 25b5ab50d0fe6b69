import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { META } from './use-meta-field.ts'

/** One field of a document that may hold anything, live. @returns what it holds, and how to write it */
export function useMetaValue(doc: Y.Doc, key: string): [unknown, (next: unknown) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap(META)
      meta.observe(listener)
      return () => meta.unobserve(listener)
    },
    [doc],
  )
  const value = useSyncExternalStore(subscribe, () => doc.getMap(META).get(key))
  const write = useCallback((next: unknown) => void doc.getMap(META).set(key, next), [doc, key])
  return [value, write]
}
