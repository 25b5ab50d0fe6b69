import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import * as Y from 'yjs'
import { placeAfter } from './apply-text.ts'
import { META } from './use-meta-field.ts'

/** Keeps the caret at its words while somebody else writes in the same field; left alone it would jump to the end. */
export function useKeptCaret(
  doc: Y.Doc,
  key: string,
  value: string,
  field: RefObject<HTMLTextAreaElement | null>,
): void {
  const kept = useRef<[number, number]>(null)
  useEffect(() => {
    const text = doc.getMap(META).get(key)
    if (!(text instanceof Y.Text)) return undefined
    const follow = ({ delta }: Y.YTextEvent, { local }: Y.Transaction) => {
      const element = field.current
      if (local || !element || document.activeElement !== element) return
      kept.current = [placeAfter(element.selectionStart, delta), placeAfter(element.selectionEnd, delta)]
    }
    text.observe(follow)
    return () => text.unobserve(follow)
  }, [doc, key, field])
  useLayoutEffect(() => {
    if (kept.current) field.current?.setSelectionRange(...kept.current)
    kept.current = null
  }, [value, field])
}
