import { useEffect, useRef } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { lineId } from './line-id.ts'

/** Back from a piece to the list, on a small screen: the line it was opened from is in sight again. */
export function useReturnToLine(openId: DocumentId | undefined): void {
  const left = useRef<DocumentId>(undefined)
  useEffect(() => {
    const from = left.current
    left.current = openId
    if (openId || !from) return undefined
    // After navigation a page begins at its top; this comes after that.
    const frame = requestAnimationFrame(() =>
      document.getElementById(lineId(from))?.scrollIntoView({ block: 'center' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [openId])
}
