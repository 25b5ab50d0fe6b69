import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Escape, pressed anywhere in a panel, leaves it and nothing around it. */
export function useEscape(panel: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    const element = panel.current
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      leave()
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [panel])
}
