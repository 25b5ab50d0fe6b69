import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { core } from '#renderer/lib/core.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PickBoard.module.css'
import { pickedIn, sourceOf } from './round-material.ts'

interface PickBoardProps {
  session: SessionWithMethod
  input: Extract<BlockInput, { type: 'pick' }>
}

/** One thing is chosen together, from the cases or from what was said before. */
export function PickBoard({ session, input }: PickBoardProps) {
  const { t } = useTranslation('sessions')
  const picking = useMutation(core.sessions.pick.mutationOptions())
  const picked = pickedIn(session)
  const nameOf = (id: string) => session.participants.find((person) => person.id === id)?.name ?? ''
  const choices =
    input.from === 'cases'
      ? session.cases.map(({ id, title, question, bringerId }) => ({
          id,
          text: question || title,
          detail: t('pick.by', { name: nameOf(bringerId) }),
        }))
      : sourceOf(session).map(({ id, text }) => ({ id, text, detail: '' }))
  if (choices.length === 0) return <p className={styles.none}>{t('pick.none')}</p>
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{t(`pick.${input.from}`)}</legend>
      {choices.map(({ id, text, detail }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            autoComplete="off"
            name={`pick-${session.clock.round}`}
            checked={picked === id}
            onChange={() => picking.mutate({ id: session.id, target: id })}
          />
          <span className={styles.text}>{text}</span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </label>
      ))}
      <FailureNote error={picking.error} />
    </fieldset>
  )
}
