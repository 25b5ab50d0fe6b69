import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Ballot } from './Ballot.tsx'
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
