import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { META } from '#renderer/lib/documents/use-meta-field.ts'
import { type DilemmaFields, readDilemmaFields } from './dilemma-fields.ts'

/** The typed fields of an open dilemma, live. */
export function useDilemmaFields(doc: Y.Doc): DilemmaFields {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap(META)
      meta.observeDeep(listener)
      return () => meta.unobserveDeep(listener)
    },
    [doc],
  )
  // A snapshot must be the same while nothing changed; a text is.
  const snapshot = useSyncExternalStore(subscribe, () => JSON.stringify(doc.getMap(META).toJSON()))
  return useMemo(() => readDilemmaFields(JSON.parse(snapshot) as Record<string, unknown>), [snapshot])
}
