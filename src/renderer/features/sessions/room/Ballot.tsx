import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ContributionId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { BallotLine } from './BallotLine.tsx'
import { LooseDots } from './LooseDots.tsx'
import { sourceOf } from './round-material.ts'
import styles from './VoteBoard.module.css'

interface BallotProps {
  session: SessionWithMethod
  voter: Participant
  dots: number
  onDone: () => void
}

/** The dots of one person: dragged to a line, or laid and taken away by the buttons beside it. */
export function Ballot({ session, voter, dots, onDone }: BallotProps) {
  const { t } = useTranslation('sessions')
  const voting = useMutation(core.sessions.vote.mutationOptions())
  const [laid, setLaid] = useState<ReadonlyMap<ContributionId, number>>(() => new Map())
  // A click is no drag: only who moves a dot picks it up.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }))
  const left = dots - [...laid.values()].reduce((sum, one) => sum + one, 0)
  const lay = (id: ContributionId, by: number) => setLaid(new Map(laid).set(id, Math.max(0, (laid.get(id) ?? 0) + by)))
  const drop = ({ over }: DragEndEvent) => {
    if (over && left > 0) lay(over.id as ContributionId, 1)
  }
  const ballot = [...laid]
    .filter(([, count]) => count > 0)
    .map(([contributionId, count]) => ({ contributionId, dots: count }))
  const cast = () => voting.mutate({ id: session.id, participantId: voter.id, dots: ballot }, { onSuccess: onDone })
  return (
    <DndContext sensors={sensors} onDragEnd={drop}>
      <section className={styles.vote} aria-label={t('vote.of', { name: voter.name })}>
        <p className={styles.left} aria-live="polite">
          {t('vote.left', { name: voter.name, count: left })}
        </p>
        <LooseDots count={left} />
        <ul className={styles.lines}>
          {sourceOf(session).map((line) => (
            <BallotLine
              key={line.id}
              line={line}
              dots={laid.get(line.id) ?? 0}
              mayLay={left > 0}
              onLay={(by) => lay(line.id, by)}
            />
          ))}
        </ul>
        <FailureNote error={voting.error} />
        <div>
          <Button variant="primary" busy={voting.isPending} onClick={cast}>
            {t('vote.cast')}
          </Button>
        </div>
      </section>
    </DndContext>
  )
}
