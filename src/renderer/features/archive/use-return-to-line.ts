import { useEffect, useRef, useState } from 'react'
import type { DocumentId } from '#shared/ids.ts'
import { lineId } from './line-id.ts'

/**
 * Back from a piece to the list, on a small screen: the line it was opened from is in sight again.
 *
 * @returns the piece that was read last, for a list that makes only what is in sight and must be told where to begin
 */
export function useReturnToLine(openId: DocumentId | undefined): DocumentId | undefined {
  const left = useRef<DocumentId>(undefined)
  const [last, setLast] = useState(openId)
  if (openId !== undefined && openId !== last) setLast(openId)
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
  return last
}
