import { useCallback, useSyncExternalStore } from 'react'
import * as Y from 'yjs'
import { type Answer, type AnswerKey, isAnswerKey } from '#shared/reflection/answers.ts'
import { applyText } from '#renderer/lib/documents/apply-text.ts'
import { META } from '#renderer/lib/documents/use-meta-field.ts'

function useMeta<Value>(doc: Y.Doc, read: (meta: Y.Map<unknown>) => Value): Value {
  const subscribe = useCallback(
    (listener: () => void) => {
      const meta = doc.getMap(META)
      meta.observeDeep(listener)
      return () => meta.unobserveDeep(listener)
    },
    [doc],
  )
  return useSyncExternalStore(subscribe, () => read(doc.getMap(META)))
}

/** One answer, live. @returns its text and how to make it read something else */
export function useAnswer(doc: Y.Doc, key: AnswerKey): [string, (next: string) => void] {
  const text = useMeta(doc, (meta) => plain(meta.get(key)))
  return [text, (next) => applyText(sharedText(doc, key), next)]
}

/** Every answer in the entry, live, in no order. */
export function useAnswers(doc: Y.Doc): Answer[] {
  // A snapshot must be the same while nothing changed; a text is.
  const snapshot = useMeta(doc, (meta) =>
    JSON.stringify([...meta.keys()].filter(isAnswerKey).map((key): Answer => ({ key, text: plain(meta.get(key)) }))),
  )
  return JSON.parse(snapshot) as Answer[]
}

/** The text that windows share. Core makes it with the steps; a plain text that was brought in becomes one here. */
function sharedText(doc: Y.Doc, key: AnswerKey): Y.Text {
  const meta = doc.getMap(META)
  const found = meta.get(key)
  if (found instanceof Y.Text) return found
  const made = new Y.Text(plain(found))
  meta.set(key, made)
  return made
}

function plain(value: unknown): string {
  if (value instanceof Y.Text) return value.toJSON()
  return typeof value === 'string' ? value : ''
}
