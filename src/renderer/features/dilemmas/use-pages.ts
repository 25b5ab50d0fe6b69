import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

export interface Pages {
  /** From 0. */
  readonly page: number
  readonly pages: number
  /** Goes to a page; one that is not there is the nearest that is. */
  readonly turnTo: (page: number) => void
}

/** The pages of a text that is laid out in columns as wide as `room`, of which one shows. */
export function usePages(room: RefObject<HTMLElement | null>): Pages {
  const [page, setPage] = useState(0)
  const [pages, setPages] = useState(1)
  const turnTo = (wanted: number) => {
    if (room.current) setPage(show(room.current, wanted))
  }
  useEffect(() => {
    const element = room.current
    if (!element) return
    const measure = () => {
      setPages(countPages(element))
      setPage((now) => show(element, now))
    }
    // A browser that goes to a link or to what it found in the page scrolls; that turns the page.
    const follow = () => {
      const by = Math.round(element.scrollLeft / element.clientWidth)
      if (element.scrollLeft !== 0) setPage((now) => show(element, now + by))
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    const words = new MutationObserver(measure)
    words.observe(element, { childList: true, subtree: true, characterData: true })
    void window.document.fonts.ready.then(measure)
    element.addEventListener('scroll', follow)
    return () => {
      sizes.disconnect()
      words.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [room])
  return { page, pages, turnTo }
}

/** @returns the page that shows now: the one that was wanted, or the nearest that is there */
function show(element: HTMLElement, wanted: number): number {
  const page = Math.max(0, Math.min(wanted, countPages(element) - 1))
  element.scrollLeft = 0
  const text = element.firstElementChild
  // Not by scrolling: that ends at the last word, and so before the margin of the last page.
  if (text instanceof HTMLElement) text.style.translate = `${-page * element.clientWidth}px`
  return page
}

/** A word that hangs out a little does not make a page. */
const SLACK_PX = 16

/** The columns stand beside each other; those before the page that shows hang out to the left. */
function countPages(element: HTMLElement): number {
  const text = element.firstElementChild
  const width = text === null ? 0 : text.scrollWidth
  return Math.max(1, Math.ceil((width - SLACK_PX) / Math.max(1, element.clientWidth)))
}
