import { useEffect, useEffectEvent, useRef } from 'react'
import type { ReactNode } from 'react'

/** A panel that a press anywhere else puts away. */
export function LeftByPress({ children, onLeave }: { children: ReactNode; onLeave: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) leave()
    }
    document.addEventListener('pointerdown', press, { capture: true })
    return () => document.removeEventListener('pointerdown', press, { capture: true })
  }, [])
  return <div ref={ref}>{children}</div>
}
