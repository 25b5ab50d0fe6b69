import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Intention, IntentionOutcome } from '#shared/contract/session-after.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './Lobby.module.css'

const OUTCOMES = ['done', 'changed', 'dropped'] as const satisfies readonly IntentionOutcome[]

/** What the people here meant to do last time: a session begins with how that went. */
export function OldIntentions({ id }: { id: DocumentId }) {
  const { t } = useTranslation('sessions')
  const { data: intentions = [], error } = useQuery(core.sessions.oldIntentions.queryOptions({ input: { id } }))
  if (error) return <FailureNote error={error} />
  if (intentions.length === 0) return null
  return (
    <section>
      <h2>{t('old.title')}</h2>
      <ul className={styles.old}>
        {intentions.map((intention) => (
          <OldIntention key={`${intention.sessionId} ${intention.participantId}`} intention={intention} />
        ))}
      </ul>
    </section>
  )
}

function OldIntention({ intention }: { intention: Intention }) {
  const { t } = useTranslation(['sessions', 'common'])
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('done')
  const [note, setNote] = useState(intention.note)
  const settling = useMutation(core.sessions.settleIntention.mutationOptions())
  const { sessionId, participantId, name, text } = intention
  const submit = (event: FormEvent) => {
    event.preventDefault()
    settling.mutate({ sessionId, participantId, outcome, note })
  }
  return (
    <li>
      <p className={styles.intended}>
        {name && <b>{name}: </b>}
        {text}
      </p>
      {isOpen ? (
        <form className={styles.settle} onSubmit={submit}>
          <Segmented
            label={t('old.how')}
            value={outcome}
            onChange={setOutcome}
            options={OUTCOMES.map((value) => ({ value, label: t(`old.outcome.${value}`) }))}
          />
          <TextField label={t('old.note')} value={note} onChange={setNote} maxLength={1000} multiline serif />
          <FailureNote error={settling.error} />
          <div>
            <Button type="submit" busy={settling.isPending}>
              {t('common:save')}
            </Button>
          </div>
        </form>
      ) : (
        <Button size="s" onClick={() => setOpen(true)}>
          {t('old.tell')}
        </Button>
      )}
    </li>
  )
}
