import { type RefObject, useEffect } from 'react'
import { roomLetters } from './use-room-keys.ts'

/** What has the focus and makes nothing of a letter: after a press on the button to the next round the focus stays on it. */
const HAS_NO_USE_FOR_LETTERS = '[tabindex="-1"], button:not([role]), a, summary'
/** Where a letter is looked up, or belongs to what stands above the room. */
const LOOKS_UP_LETTERS = '[role="dialog"], [role="menu"], [role="listbox"]'

/** A letter typed anywhere in the room goes to the scribe's line; keys of the room keep what they do. */
export function useTypeToFocus(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      if (roomLetters.has(key)) return
      const isElsewhere =
        target === document.body ||
        (target instanceof Element && target.matches(HAS_NO_USE_FOR_LETTERS) && !target.closest(LOOKS_UP_LETTERS))
      if (!isElsewhere || event.ctrlKey || event.metaKey || event.altKey || !/^[\p{L}\p{N}]$/u.test(key)) return
      field.current?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [field])
}
