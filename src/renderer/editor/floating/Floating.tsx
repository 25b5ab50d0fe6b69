import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Anchor } from './anchor.ts'
import styles from './Floating.module.css'

const GAP_PX = 8

/** Something that hovers at a place in the text. It stays inside the editor's element, so inside the page's landmarks. */
export function Floating({ at, side, children }: { at: Anchor; side: 'above' | 'below'; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ref.current) place(ref.current, at, side)
  })
  return (
    <div ref={ref} className={styles.floating}>
      {children}
    </div>
  )
}

function place(element: HTMLElement, at: Anchor, side: 'above' | 'below'): void {
  const room = element.offsetParent
  if (!room) return
  const corner = room.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = element
  const above = Math.max(at.top - height - GAP_PX, GAP_PX - corner.top)
  const below = at.bottom + GAP_PX
  const fitsBelow = corner.top + below + height <= window.innerHeight
  element.style.left = `${Math.max(0, Math.min(at.left, room.clientWidth - width))}px`
  element.style.top = `${side === 'below' && fitsBelow ? below : above}px`
}
