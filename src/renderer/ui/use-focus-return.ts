import { type FocusEvent, useRef } from 'react'

interface FocusReturn {
  onFocus: (event: FocusEvent) => void
  /** For Base UI: where the focus goes; false where it is elsewhere already, null where Base UI knows it better. */
  finalFocus: () => HTMLElement | null | false
}

/**
 * Where the focus goes once a dialog closes. Base UI looks for what had it when the dialog stands, and by then a field with
 * `autoFocus` has taken it. So the first focus that comes into a dialog tells here where it comes from.
 */
export function useFocusReturn(): FocusReturn {
  const came = useRef<{ dialog: Element; from: HTMLElement | null }>(null)
  return {
    onFocus: ({ currentTarget, relatedTarget }) => {
      if (came.current?.dialog === currentTarget) return
      came.current = {
        dialog: currentTarget,
        from: relatedTarget instanceof HTMLElement ? relatedTarget : null,
      }
    },
    finalFocus: () => {
      const { dialog, from } = came.current ?? {}
      const now = document.activeElement
      if (now && now !== document.body && !dialog?.contains(now)) return false
      return from?.isConnected ? from : null
    },
  }
}
