import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { focusTitle } from '#renderer/lib/focus-title.ts'
import { lineOf } from './line-of.ts'
import { useDomEvent } from './use-dom-event.ts'

/**
 * Where the line with the focus goes away, the focus goes to the line that comes in its place, or else to the title.
 *
 * @param room holds the lines, each with its id as `data-line`
 * @param order the ids of the lines, as they stand
 * @param isElsewhere a dialog about a line has the focus; what happens to the lines is looked at once it is gone
 */
export function useFocusBeside(room: RefObject<HTMLElement | null>, order: readonly string[], isElsewhere: boolean) {
  const last = useRef<{ id: string; place: number }>(null)
  useDomEvent(room, 'focusin', ({ target }) => {
    const id = lineOf(target)
    last.current = id === null ? null : { id, place: order.indexOf(id) }
  })
  const goOn = useEffectEvent(() => {
    if (last.current === null || order.includes(last.current.id) || document.activeElement !== document.body) return
    const next = order[Math.min(last.current.place, order.length - 1)]
    last.current = null
    const line = next === undefined ? null : room.current?.querySelector<HTMLElement>(`[data-line="${next}"] button`)
    if (line) line.focus()
    else focusTitle()
  })
  const shown = order.join(' ')
  useEffect(() => {
    if (isElsewhere) return undefined
    // A dialog that closes gives the focus back just after.
    const frame = requestAnimationFrame(goOn)
    return () => cancelAnimationFrame(frame)
  }, [shown, isElsewhere])
}
