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
    const sizes = new ResizeObserver(measure)
    sizes.observe(element)
    const words = new MutationObserver(measure)
    words.observe(element, { childList: true, subtree: true, characterData: true })
    void window.document.fonts.ready.then(measure)
    return () => {
      sizes.disconnect()
      words.disconnect()
    }
  }, [room])
  return { page, pages, turnTo }
}

/** @returns the page that shows now: the one that was wanted, or the nearest that is there */
function show(element: HTMLElement, wanted: number): number {
  const page = Math.max(0, Math.min(wanted, countPages(element) - 1))
  element.scrollTo({ left: page * element.clientWidth, behavior: 'instant' })
  return page
}

function countPages(element: HTMLElement): number {
  return Math.max(1, Math.round(element.scrollWidth / Math.max(1, element.clientWidth)))
}
