import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { CircleAlert, GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import styles from './BlockOrder.module.css'
import { useDraftText } from './use-draft-text.ts'

interface BlockOrderRowProps {
  block: DraftBlock
  place: number
  isOpen: boolean
  isUnready: boolean
  onOpen: () => void
  onMoveBy: (by: -1 | 1) => void
}

const moves: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

/** One round in the order: a handle to drag it by, and the way to its form. */
export function BlockOrderRow({ block, place, isOpen, isUnready, onOpen, onMoveBy }: BlockOrderRowProps) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: block.id,
  })
  const name = say(block.name) || t('editor.unnamed')
  const press = (event: KeyboardEvent) => {
    const by = event.altKey ? moves[event.key] : undefined
    if (by === undefined) return
    event.preventDefault()
    onMoveBy(by)
  }
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {/* For the pointer only: by keyboard the row itself moves. */}
      <span
        ref={setActivatorNodeRef}
        {...listeners}
        className={styles.handle}
        title={t('editor.drag', { name })}
        aria-hidden
      >
        <GripVertical />
      </span>
      <button
        type="button"
        className={styles.open}
        data-block={block.id}
        aria-current={isOpen ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        aria-describedby="order-hint"
        onClick={onOpen}
        onKeyDown={press}
      >
        <span className={styles.place}>{place + 1}</span>
        <span className={styles.name}>{name}</span>
        {isUnready && <CircleAlert className={styles.unready} aria-label={t('editor.problems', { count: 1 })} />}
        <span className={styles.minutes} aria-hidden>
          {block.minutes}
        </span>
        <span className={styles.spoken}>{t('minutes', { count: block.minutes })}</span>
      </button>
    </li>
  )
}
