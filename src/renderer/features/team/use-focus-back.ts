import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus back to what opened a dialog, once it is closed: a field that takes the focus as it appears keeps the
 * dialog itself from seeing what had it before.
 *
 * @returns for the button that opens it
 */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return opener
}
