import { useCallback, useSyncExternalStore } from 'react'
import * as Y from 'yjs'
import { applyText } from './apply-text.ts'

/** The shared type that holds a document's typed fields; core reads them by the same name. */
export const META = 'meta'

/**
 * One text field of a document, live. Where a team writes in it, what is typed at the same time is merged letter by letter.
 *
 * @returns the text, empty while there is none, and how to write it
 */
export function useMetaField(doc: Y.Doc, key: string): [string, (next: string) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap(META)
      meta.observeDeep(listener)
      return () => meta.unobserveDeep(listener)
    },
    [doc],
  )
  const text = useSyncExternalStore(subscribe, () => plain(doc.getMap(META).get(key)))
  const write = useCallback(
    (next: string) => {
      const meta = doc.getMap(META)
      const value = meta.get(key)
      if (value instanceof Y.Text) applyText(value, next)
      else meta.set(key, next)
    },
    [doc, key],
  )
  return [text, write]
}

function plain(value: unknown): string {
  if (value instanceof Y.Text) return value.toJSON()
  return typeof value === 'string' ? value : ''
}
