import { useEffect } from 'react'

/** F for the whole screen, as players of films have it. A browser may refuse; then the window stays as it is. */
export function useProjectorKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return
      const { fullscreenElement, documentElement } = document
      void (fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen()).catch(() => {})
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
