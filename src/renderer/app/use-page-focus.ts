import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { isTypingAhead } from '#renderer/lib/typing-ahead.ts'

const LOOK_FOR_MS = 3000

/** After navigation the page's title gets the focus, as soon as it is there, unless the page took it itself. */
export function usePageFocus(main: React.RefObject<HTMLElement | null>): void {
  const [location] = useLocation()
  const before = useRef<string>(null)
  useEffect(() => {
    const page = main.current
    if (before.current === location || !page) return undefined
    before.current = location
    window.scrollTo(0, 0)
    const focus = () => {
      const active = document.activeElement
      // A dialog that was opened while the page was on its way keeps the focus.
      if (active?.closest('[role="dialog"][data-open]')) return true
      // While the next page loads the last one stands hidden in its place, with the link that was pressed.
      if (active && page.contains(active) && active.checkVisibility()) return true
      // Who types already goes on in the page's own field.
      if (isTypingAhead()) return true
      const title = page.querySelector<HTMLElement>('[data-page-title], h1[tabindex]')
      title?.focus({ preventScroll: true })
      return title !== null && document.activeElement === title
    }
    if (focus()) return undefined
    const watcher = new MutationObserver(() => focus() && watcher.disconnect())
    // A page that was waited for is in the document before it shows, and takes no focus until then.
    watcher.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
    const timer = setTimeout(() => watcher.disconnect(), LOOK_FOR_MS)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
    }
  }, [location, main])
}
