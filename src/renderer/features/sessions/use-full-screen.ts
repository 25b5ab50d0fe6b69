import { useEffect, useState } from 'react'

/** The whole screen for the circle, as on a projector. */
export function useFullScreen(): { canBe: boolean; is: boolean; toggle: () => void } {
  const [is, setIs] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => setIs(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  // A browser may refuse it; then the window stays as it is.
  const toggle = () =>
    void (is ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {})
  return { canBe: document.fullscreenEnabled, is, toggle }
}
