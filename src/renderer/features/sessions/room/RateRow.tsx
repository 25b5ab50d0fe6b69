import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './RateRow.module.css'
import { ratingsIn } from './round-material.ts'
import { ScaleEnds } from './ScaleEnds.tsx'
import { TakeTurns } from './TakeTurns.tsx'

interface RateRowProps {
  session: SessionWithMethod
  block: Block
  input: Extract<BlockInput, { type: 'rate' }>
}

/** Each gives a number. What stands there are the numbers, from low to high; not who gave which. */
export function RateRow({ session, block, input }: RateRowProps) {
  const { t } = useTranslation('sessions')
  const { clock, rounds } = session
  const [person, setPerson] = useState<Participant | null>(null)
  const rating = useMutation(core.sessions.rate.mutationOptions())
  const revealing = useMutation(core.sessions.reveal.mutationOptions())
  const round = rounds[clock.round]
  const values = ratingsIn(session)
  const { visibility } = block
  const isNamed = keptAs({ record: 'all', visibility }) === 'named'
  // As core has it: a number without a name would lead to whoever just gave it, if it showed at once.
  const isPrivate = (visibility.as === 'private-until-reveal' || !isNamed) && round?.revealed === false
  const done = round?.written ?? []
  return (
    <section className={styles.rate} aria-label={t('rate.title')}>
      {person ? (
        <Scale
          input={input}
          person={person}
          onValue={(value) =>
            rating.mutate({ id: session.id, participantId: person.id, value }, { onSuccess: () => setPerson(null) })
          }
        />
      ) : (
        <>
          <ScaleEnds input={input} className={styles.ends} />
          <TakeTurns session={session} done={done} once={!isNamed} onTurn={setPerson} />
        </>
      )}
      {values.length > 0 && !isPrivate && (
        <p className={styles.values}>{t('rate.values', { values: values.join(' · ') })}</p>
      )}
      {isPrivate && done.length > 0 && !person && (
        <div>
          <Button variant="primary" busy={revealing.isPending} onClick={() => revealing.mutate({ id: session.id })}>
            {t('pass.reveal')}
          </Button>
        </div>
      )}
      <FailureNote error={rating.error ?? revealing.error} />
    </section>
  )
}

interface ScaleProps {
  input: RateRowProps['input']
  person: Participant
  onValue: (value: number) => void
}

function Scale({ input, person, onValue }: ScaleProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  return (
    <div className={styles.scale} role="group" aria-label={t('rate.of', { name: person.name })}>
      <p className={styles.of}>{t('rate.of', { name: person.name })}</p>
      <span className={styles.end}>{say(input.low)}</span>
      <span className={styles.numbers}>
        {Array.from({ length: input.to }, (_, index) => index + 1).map((value) => (
          <Button key={value} autoFocus={value === 1} onClick={() => onValue(value)}>
            {value}
          </Button>
        ))}
      </span>
      <span className={styles.end}>{say(input.high)}</span>
    </div>
  )
}
