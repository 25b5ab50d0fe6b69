import { type RefObject, useEffect } from 'react'
import { roomLetters } from './use-room-keys.ts'

/** A letter typed anywhere in the room goes to the scribe's line; keys of the room keep what they do. */
export function useTypeToFocus(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      if (roomLetters.has(key)) return
      const isElsewhere = target === document.body || (target instanceof Element && target.matches('[tabindex="-1"]'))
      if (!isElsewhere || event.ctrlKey || event.metaKey || event.altKey || !/^[\p{L}\p{N}]$/u.test(key)) return
      field.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [field])
}
