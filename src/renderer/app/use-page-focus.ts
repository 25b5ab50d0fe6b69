import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { focusTitle } from '#renderer/lib/focus-title.ts'
import { isTypingAhead } from '#renderer/lib/typing-ahead.ts'

const LOOK_FOR_MS = 3000

/**
 * After navigation the page's title gets the focus, as soon as it is there, unless the page took it itself. It gets it
 * again where the focus falls into nothing just after: with a dialog whose link was followed, or with a page that only
 * said that one had to wait.
 */
export function usePageFocus(main: React.RefObject<HTMLElement | null>): void {
  const [location] = useLocation()
  const before = useRef<string>(null)
  useEffect(() => {
    const page = main.current
    if (before.current === location || !page) return undefined
    before.current = location
    window.scrollTo(0, 0)
    let hasFocus = takeFocus(page)
    const watcher = new MutationObserver(() => {
      if (!hasFocus || document.activeElement === document.body) hasFocus = takeFocus(page)
    })
    // A page that was waited for is in the document before it shows, and takes no focus until then.
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] })
    const timer = setTimeout(() => watcher.disconnect(), LOOK_FOR_MS)
    // Whoever does something in the new page decides from then on where the focus is.
    const letGo = () => hasFocus && watcher.disconnect()
    window.addEventListener('keydown', letGo)
    window.addEventListener('pointerdown', letGo)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
      window.removeEventListener('keydown', letGo)
      window.removeEventListener('pointerdown', letGo)
    }
  }, [location, main])
}

/** @returns whether the focus is where it should be, in the title or where somebody works already */
function takeFocus(page: HTMLElement): boolean {
  const active = document.activeElement
  // A dialog that was opened while the page was on its way keeps the focus.
  if (active?.closest('[role="dialog"][data-open]')) return true
  // While the next page loads the last one stands hidden in its place, with the link that was pressed.
  if (active && page.contains(active) && active.checkVisibility()) return true
  // Who types already goes on in the page's own field.
  if (isTypingAhead()) return true
  return focusTitle({ preventScroll: true }, page)
}
