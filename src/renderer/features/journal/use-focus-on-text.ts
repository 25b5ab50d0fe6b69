import { type RefObject, useEffect } from 'react'

const LOOK_FOR_MS = 5000

/** Puts the caret in the text of `place` as soon as the editor has come, while `wanted`. */
export function useFocusOnText(place: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    const page = place.current
    if (!wanted || !page) return undefined
    const focus = () => {
      const text = page.querySelector<HTMLElement>('[contenteditable="true"]')
      text?.focus()
      return text !== null
    }
    if (focus()) return undefined
    const watcher = new MutationObserver(() => focus() && watcher.disconnect())
    watcher.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] })
    const timer = setTimeout(() => watcher.disconnect(), LOOK_FOR_MS)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
    }
  }, [place, wanted])
}
