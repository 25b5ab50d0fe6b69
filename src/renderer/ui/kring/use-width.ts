import { useCallback, useState } from 'react'

/**
 * How wide an element is drawn. Of a drawing that keeps its proportions, its shorter side counts.
 *
 * @param atFirst until it is measured
 */
export function useWidth(
  atFirst: number,
): [measure: (element: Element | null) => (() => void) | undefined, widthPx: number] {
  const [widthPx, setWidthPx] = useState(atFirst)
  const measure = useCallback((element: Element | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const shorter = Math.min(entry?.contentRect.width ?? 0, entry?.contentRect.height ?? 0)
      if (shorter > 0) setWidthPx(Math.round(shorter))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, widthPx]
}
