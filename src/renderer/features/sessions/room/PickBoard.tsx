import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { core } from '#renderer/lib/core.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { AddCase } from './AddCase.tsx'
import styles from './PickBoard.module.css'
import { choicesIn, pickedIn } from './round-material.ts'

interface PickBoardProps {
  session: SessionWithMethod
  input: Extract<BlockInput, { type: 'pick' }>
}

/** One thing is chosen together, from the cases or from what was said before. */
export function PickBoard({ session, input }: PickBoardProps) {
  const { t } = useTranslation('sessions')
  const picking = useMutation(core.sessions.pick.mutationOptions())
  const picked = pickedIn(session)
  const nameOf = (bringerId: ParticipantId) => session.participants.find(({ id }) => id === bringerId)?.name ?? ''
  const choices = choicesIn(session, input.from)
  const add = input.from === 'cases' ? <AddCase session={session} /> : null
  if (choices.length === 0) {
    return (
      <>
        <p className={styles.none}>{t('pick.none')}</p>
        {add}
      </>
    )
  }
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{t(`pick.${input.from}`)}</legend>
        {choices.map(({ id, text, bringerId }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              autoComplete="off"
              name={`pick-${session.clock.round}`}
              checked={picked === id}
              onChange={() => picking.mutate({ id: session.id, target: id })}
            />
            <span className={styles.text}>{text}</span>
            {bringerId !== null && <span className={styles.detail}>{t('pick.by', { name: nameOf(bringerId) })}</span>}
          </label>
        ))}
        <FailureNote error={picking.error} />
      </fieldset>
      {add}
    </>
  )
}
