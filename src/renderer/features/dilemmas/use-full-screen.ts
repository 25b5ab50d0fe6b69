import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** @returns whether the element fills the screen, and how to change that */
export function useFullScreen(element: RefObject<HTMLElement | null>): [boolean, () => void] {
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  // A browser may refuse; then the window simply stays as it is.
  const toggle = () => {
    const change = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen()
    change?.catch(() => {})
  }
  return [isFull, toggle]
}
