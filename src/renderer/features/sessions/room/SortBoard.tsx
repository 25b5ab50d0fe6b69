import {
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ContributionId } from '#shared/ids.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { PileChoice } from './PileChoice.tsx'
import { pileOf, sourceOf } from './round-material.ts'
import styles from './SortBoard.module.css'

const NOWHERE = 'nowhere'

interface SortBoardProps {
  session: SessionWithMethod
  input: Extract<BlockInput, { type: 'sort' }>
}

/** What was gathered is laid on piles: by dragging, or by the buttons under each line. */
export function SortBoard({ session, input }: SortBoardProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const sorting = useMutation(core.sessions.sort.mutationOptions())
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor),
  )
  const lines = sourceOf(session)
  const piles = pileOf(session)
  const lay = (id: ContributionId, pile: string) =>
    sorting.mutate({ id: session.id, contributionId: id, pile: pile === NOWHERE ? null : pile })
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) lay(active.id as ContributionId, String(over.id))
  }
  if (lines.length === 0) return <p className={styles.none}>{t('sort.none')}</p>
  const named = [...input.piles.map(({ id, name }) => ({ id, name: say(name) })), { id: NOWHERE, name: t('sort.left') }]
  return (
    <DndContext
      sensors={sensors}
      onDragEnd={drop}
      accessibility={{ screenReaderInstructions: { draggable: t('sort.how') } }}
    >
      <div className={styles.board}>
        {named.map((pile) => (
          <Pile key={pile.id} id={pile.id} name={pile.name}>
            {lines
              .filter(({ id }) => (piles.get(id) ?? NOWHERE) === pile.id)
              .map((line) => (
                <Card key={line.id} line={line}>
                  <PileChoice pile={pile.id} piles={named} onLay={(next) => lay(line.id, next)} />
                </Card>
              ))}
          </Pile>
        ))}
      </div>
      <FailureNote error={sorting.error} />
    </DndContext>
  )
}

function Pile({ id, name, children }: { id: string; name: string; children: readonly ReactNode[] }) {
  const { setNodeRef, isOver } = useDroppable({ id })
  return (
    <section ref={setNodeRef} className={styles.pile} data-over={isOver || undefined} aria-label={name}>
      <h2 className={styles.head}>{name}</h2>
      <ul className={styles.cards}>{children}</ul>
    </section>
  )
}

function Card({ line, children }: { line: Contribution; children: ReactNode }) {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: line.id })
  const style = transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined
  return (
    <li ref={setNodeRef} className={styles.card} style={style} data-dragging={isDragging || undefined}>
      <p className={styles.text} {...listeners}>
        {line.text}
      </p>
      {children}
    </li>
  )
}
