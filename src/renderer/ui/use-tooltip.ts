import { type DOMAttributes, type FocusEvent, type PointerEvent, useState } from 'react'
import { tooltipWait } from './tooltip-wait.ts'

type Handlers = Pick<
  DOMAttributes<HTMLElement>,
  'onPointerEnter' | 'onPointerLeave' | 'onPointerDown' | 'onFocus' | 'onBlur'
>

/**
 * When the words beside an element are there: while a mouse rests on it, or the keys brought somebody to it.
 *
 * @param own what the element does itself at these moments; that comes first
 * @returns the element that has its words beside it now, if it has
 */
export function useTooltip(own: Handlers): { anchor: HTMLElement | null; hide: () => void; handlers: Handlers } {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const hide = () => {
    tooltipWait.end(anchor !== null)
    setAnchor(null)
  }
  const pointAt = ({ currentTarget, pointerType }: PointerEvent<HTMLElement>) => {
    if (pointerType !== 'touch') tooltipWait.begin(() => setAnchor(currentTarget))
  }
  const focus = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    if (currentTarget.matches(':focus-visible')) setAnchor(currentTarget)
  }
  const handlers = {
    onPointerEnter: both(own.onPointerEnter, pointAt),
    onPointerLeave: both(own.onPointerLeave, hide),
    onPointerDown: both(own.onPointerDown, hide),
    onFocus: both(own.onFocus, focus),
    onBlur: both(own.onBlur, hide),
  }
  return { anchor, hide, handlers }
}

function both<Event>(first: ((event: Event) => void) | undefined, then: (event: Event) => void) {
  return (event: Event) => {
    first?.(event)
    then(event)
  }
}
