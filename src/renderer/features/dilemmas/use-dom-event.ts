import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

/** Hears what happens in `element`, also where it bubbles up from: for keys that work a whole part of the page. */
export function useDomEvent<Type extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  type: Type,
  handle: (event: HTMLElementEventMap[Type]) => void,
): void {
  const hear = useEffectEvent(handle)
  useEffect(() => {
    const heard = element.current
    const listen = (event: HTMLElementEventMap[Type]) => hear(event)
    heard?.addEventListener(type, listen)
    return () => heard?.removeEventListener(type, listen)
  }, [element, type])
}
