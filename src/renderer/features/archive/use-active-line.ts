import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { type Chosen, type LineOrder, placeNow, stepFrom } from './line-order.ts'

interface ActiveLineOptions {
  order: LineOrder
  /** The piece that is open; the arrows begin there. */
  openId: DocumentId | undefined
  /** With words typed, the arrows begin at the first hit, and Enter alone opens it. */
  isTyped: boolean
  onOpen: (id: DocumentId) => void
  /** Enter on the line that is open already: on to its text. */
  onRead: () => void
  onClear: () => void
}

export interface ActiveLine {
  /** Null where there is none, and while it is on its way. */
  readonly activeId: DocumentId | null
  /** Where the arrows came to in the list; the line itself may still be on its way. */
  readonly activePlace: number | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Opens a line; the arrows go on from there. */
  readonly open: (id: DocumentId) => void
  /** New words: no line is chosen yet. */
  readonly reset: () => void
}

/** Moves through the lines with the arrows while the caret stays in the search box. */
export function useActiveLine({ order, openId, isTyped, onOpen, onRead, onClear }: ActiveLineOptions): ActiveLine {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const activePlace = placeNow(order, chosen)
  const activeId = (activePlace === null ? undefined : order.idAt(activePlace)) ?? null
  const move = (by: 1 | -1) => {
    const start = isTyped || !openId ? null : (order.placeOf(openId) ?? null)
    setChosen(stepFrom(order, activePlace ?? start, by))
  }
  const open = (id: DocumentId) => {
    setChosen({ place: order.placeOf(id) ?? 0, id })
    onOpen(id)
  }
  const enter = () => {
    const id = activeId ?? (activePlace === null && isTyped ? order.idAt(0) : undefined)
    if (id && id === openId) onRead()
    else if (id) open(id)
    else if (activePlace !== null) setChosen({ place: activePlace, id: null, opens: true })
  }
  useOpenOnceThere(chosen?.opens ? activeId : null, open)
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: enter,
    Escape: onClear,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const run = keys[event.key]
    if (!run || event.nativeEvent.isComposing) return
    event.preventDefault()
    run()
  }
  return { activeId, activePlace, onKeyDown, open, reset: () => setChosen(null) }
}

/** Enter came before the line did. */
function useOpenOnceThere(id: DocumentId | null, open: (id: DocumentId) => void): void {
  const openNow = useEffectEvent(open)
  useEffect(() => {
    if (id) openNow(id)
  }, [id])
}
