import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import * as Y from 'yjs'
import type { AnswerKey } from '#shared/reflection/answers.ts'
import { placeAfter } from '#renderer/lib/documents/apply-text.ts'
import { META } from '#renderer/lib/documents/use-meta-field.ts'

/** Keeps the caret at its words while another window writes in the same answer; left alone it would jump to the end. */
export function useKeptCaret(
  doc: Y.Doc,
  key: AnswerKey,
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
