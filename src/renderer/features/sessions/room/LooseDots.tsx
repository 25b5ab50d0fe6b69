import { useDraggable } from '@dnd-kit/core'
import styles from './LooseDots.module.css'

/** The dots that are still to be laid, for the pointer to drag; in words they stand above, and buttons lay them too. */
export function LooseDots({ count }: { count: number }) {
  const places = Array.from({ length: count }, (_, place) => place)
  return (
    <div className={styles.dots} aria-hidden>
      {places.map((place) => (
        <Dot key={place} id={`dot ${place}`} />
      ))}
    </div>
  )
}

function Dot({ id }: { id: string }) {
  const { setNodeRef, listeners, transform } = useDraggable({ id })
  const style = transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined
  return <span ref={setNodeRef} className={styles.dot} style={style} {...listeners} />
}
