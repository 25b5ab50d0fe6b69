import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useRef } from 'react'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import styles from './BlockOrder.module.css'
import { BlockOrderRow } from './BlockOrderRow.tsx'

interface BlockOrderProps {
  blocks: readonly DraftBlock[]
  /** The block whose form is open. */
  openId: string | null
  /** Blocks in which something is still to be done; marked once it is time to say so. */
  unready: ReadonlySet<string>
  onOpen: (id: string) => void
  onMove: (from: number, to: number) => void
}

/** How far a pointer goes before a press is a drag. */
const DRAG_FROM_PX = 4

/** The rounds in their order: by dragging, or with Alt and an arrow. */
export function BlockOrder({ blocks, openId, unready, onOpen, onMove }: BlockOrderProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }))
  const list = useRef<HTMLOListElement>(null)
  const movedId = useRef<string | null>(null)
  const placeOf = (id: unknown) => blocks.findIndex((block) => block.id === id)
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) onMove(placeOf(active.id), placeOf(over.id))
  }
  // A row that takes another place in the page loses the focus.
  useEffect(() => {
    if (movedId.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(movedId.current)}"]`)?.focus()
    movedId.current = null
  }, [blocks])
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={quiet}>
      <SortableContext items={blocks.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol ref={list} className={styles.list}>
          {blocks.map((block, place) => (
            <BlockOrderRow
              key={block.id}
              block={block}
              place={place}
              isOpen={block.id === openId}
              isUnready={unready.has(block.id)}
              onOpen={() => onOpen(block.id)}
              onMoveBy={(by) => {
                movedId.current = block.id
                onMove(place, place + by)
              }}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

const nothing = () => undefined
/** The page says itself what moved, in the interface's language. */
const quiet = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
}
