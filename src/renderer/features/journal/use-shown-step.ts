import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import type * as Y from 'yjs'
import { answerKey } from '#shared/reflection/answers.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { changeDesk } from '#renderer/editor/aliases/desk.ts'

/** Lets what leads to a word in an answer, or in the text after the last step, bring that step into view first. */
export function useShownStep(doc: Y.Doc, model: ReflectionModel, at: number, show: (at: number) => void): void {
  const bring = useEffectEvent((field: string | null) => {
    const last = model.steps.length
    const place = field === null ? last : model.steps.findIndex((step) => answerKey(model, step) === field)
    // What comes next puts the focus in it, so it must be there when this returns.
    if (place >= 0 && place !== at) flushSync(() => show(place))
  })
  useEffect(() => {
    changeDesk(doc, { bringIntoView: (field) => bring(field) })
    return () => changeDesk(doc, { bringIntoView: null })
  }, [doc])
}
