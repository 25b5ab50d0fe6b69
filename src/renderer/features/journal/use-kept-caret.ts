import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type * as Y from 'yjs'
import type { AnswerKey } from '#shared/reflection/answers.ts'
import { placeAfter } from './apply-text.ts'
import { sharedText } from './use-entry-fields.ts'

/** Keeps the caret at its words while another window writes in the same answer; left alone it would jump to the end. */
export function useKeptCaret(
  doc: Y.Doc,
  key: AnswerKey,
  value: string,
  field: RefObject<HTMLTextAreaElement | null>,
): void {
  const kept = useRef<[number, number]>(null)
  useEffect(() => {
    const text = sharedText(doc, key)
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
