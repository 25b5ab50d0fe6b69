import { useMutation } from '@tanstack/react-query'
import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ContributionId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { dotsOn, sourceOf } from './round-material.ts'
import { TakeTurns } from './TakeTurns.tsx'
import styles from './VoteBoard.module.css'

interface VoteBoardProps {
  session: SessionWithMethod
  block: Block
  input: Extract<BlockInput, { type: 'vote' }>
}

/** Each lays dots on what was gathered; the sums are seen when the round shows them. */
export function VoteBoard({ session, block, input }: VoteBoardProps) {
  const { t } = useTranslation('sessions')
  const [voter, setVoter] = useState<Participant | null>(null)
  const revealing = useMutation(core.sessions.reveal.mutationOptions())
  const lines = sourceOf(session)
  const sums = dotsOn(session)
  const once = keptAs({ record: 'all', visibility: block.visibility }) !== 'named'
  const round = session.rounds[session.clock.round]
  const isHidden = round?.revealed === false && (round.written.length > 0 || round.hidden > 0) && sums.size === 0
  if (lines.length === 0) return <p className={styles.none}>{t('vote.none')}</p>
  if (voter) return <Ballot session={session} voter={voter} dots={input.dots} onDone={() => setVoter(null)} />
  return (
    <section className={styles.vote} aria-label={t('vote.title')}>
      <ul className={styles.lines}>
        {lines.map(({ id, text }) => (
          <li key={id} className={styles.line}>
            <span className={styles.text}>{text}</span>
            {sums.has(id) && <b className={styles.sum}>{t('projector.dots', { count: sums.get(id) ?? 0 })}</b>}
          </li>
        ))}
      </ul>
      <TakeTurns session={session} done={round?.written ?? []} once={once} onTurn={setVoter} />
      {isHidden && (
        <div>
          <Button variant="primary" busy={revealing.isPending} onClick={() => revealing.mutate({ id: session.id })}>
            {t('pass.reveal')}
          </Button>
        </div>
      )}
      <FailureNote error={revealing.error} />
    </section>
  )
}

interface BallotProps {
  session: SessionWithMethod
  voter: Participant
  dots: number
  onDone: () => void
}

function Ballot({ session, voter, dots, onDone }: BallotProps) {
  const { t } = useTranslation('sessions')
  const voting = useMutation(core.sessions.vote.mutationOptions())
  const [laid, setLaid] = useState<ReadonlyMap<ContributionId, number>>(() => new Map())
  const left = dots - [...laid.values()].reduce((sum, one) => sum + one, 0)
  const lay = (id: ContributionId, by: number) => setLaid(new Map(laid).set(id, Math.max(0, (laid.get(id) ?? 0) + by)))
  const cast = () =>
    voting.mutate(
      {
        id: session.id,
        participantId: voter.id,
        dots: [...laid]
          .filter(([, count]) => count > 0)
          .map(([contributionId, count]) => ({ contributionId, dots: count })),
      },
      { onSuccess: onDone },
    )
  return (
    <section className={styles.vote} aria-label={t('vote.of', { name: voter.name })}>
      <p className={styles.left} aria-live="polite">
        {t('vote.left', { name: voter.name, count: left })}
      </p>
      <ul className={styles.lines}>
        {sourceOf(session).map(({ id, text }) => (
          <li key={id} className={styles.line}>
            <span className={styles.text}>{text}</span>
            <span className={styles.buttons}>
              <IconButton icon={Minus} label={t('vote.less')} disabled={!laid.get(id)} onClick={() => lay(id, -1)} />
              <b className={styles.sum}>{laid.get(id) ?? 0}</b>
              <IconButton icon={Plus} label={t('vote.more')} disabled={left === 0} onClick={() => lay(id, 1)} />
            </span>
          </li>
        ))}
      </ul>
      <FailureNote error={voting.error} />
      <div>
        <Button variant="primary" busy={voting.isPending} onClick={cast}>
          {t('vote.cast')}
        </Button>
      </div>
    </section>
  )
}
