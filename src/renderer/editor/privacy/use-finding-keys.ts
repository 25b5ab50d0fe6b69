import { useEffect, useEffectEvent } from 'react'

/** F8 goes to the next finding and Shift+F8 to the one before, wherever the focus is; Escape puts the card away. */
export function useFindingKeys(step: (by: 1 | -1) => void, leave: () => void): void {
  const go = useEffectEvent(step)
  const stop = useEffectEvent(leave)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stop()
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
