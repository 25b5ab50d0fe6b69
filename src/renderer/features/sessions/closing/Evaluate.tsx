import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { TakeTurns } from '../room/TakeTurns.tsx'
import styles from '../ClosingFields.module.css'

const SAFE = ['1', '2', '3', '4', '5'] as const

/** Two questions about how it was. They go in as in a ballot: nobody can see who answered what. */
export function Evaluate({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const [person, setPerson] = useState<Participant | null>(null)
  const { answered } = session.closing.evaluation
  return (
    <section className={styles.part}>
      <h2>{t('evaluate.title')}</h2>
      <p>{t('evaluate.lead')}</p>
      {person ? (
        <Answers key={person.id} session={session} person={person} onDone={() => setPerson(null)} />
      ) : (
        <TakeTurns session={session} done={answered} once onTurn={setPerson} />
      )}
    </section>
  )
}

function Answers({ session, person, onDone }: { session: SessionWithMethod; person: Participant; onDone: () => void }) {
  const { t } = useTranslation(['sessions', 'common'])
  const [safe, setSafe] = useState<(typeof SAFE)[number] | ''>('')
  const [helps, setHelps] = useState('')
  const evaluating = useMutation(core.sessions.evaluate.mutationOptions({ onSuccess: onDone }))
  const enter = () =>
    evaluating.mutate({ id: session.id, participantId: person.id, safe: safe === '' ? null : Number(safe), helps })
  return (
    <>
      <Segmented
        label={t('evaluate.safe', { name: person.name })}
        value={safe}
        onChange={setSafe}
        options={SAFE.map((value) => ({ value, label: value }))}
      />
      <p>{t('evaluate.scale')}</p>
      <TextField label={t('evaluate.helps')} value={helps} onChange={setHelps} maxLength={1000} multiline serif />
      <FailureNote error={evaluating.error} />
      <div>
        <Button variant="primary" busy={evaluating.isPending} onClick={enter}>
          {t('pass.putDown')}
        </Button>{' '}
        <Button variant="plain" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </>
  )
}
