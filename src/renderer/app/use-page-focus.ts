import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

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
      const title = page.querySelector<HTMLElement>('[data-page-title], h1[tabindex]')
      if (title && !page.contains(document.activeElement)) title.focus({ preventScroll: true })
      return title !== null
    }
    if (focus()) return undefined
    const watcher = new MutationObserver(() => focus() && watcher.disconnect())
    watcher.observe(page, { childList: true, subtree: true })
    const timer = setTimeout(() => watcher.disconnect(), LOOK_FOR_MS)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
    }
  }, [location, main])
}
