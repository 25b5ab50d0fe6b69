import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Intention, IntentionOutcome } from '#shared/contract/session-after.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './OpenIntentions.module.css'

const OUTCOMES = ['done', 'changed', 'dropped'] as const satisfies readonly IntentionOutcome[]

/** How it went, and in a few words why. Dropping is an answer too. */
export function SettleIntention({ intention, onDone }: { intention: Intention; onDone: () => void }) {
  const { t } = useTranslation(['today', 'common'])
  const toast = useToast()
  const { sessionId } = intention
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('done')
  const [note, setNote] = useState(intention.note)
  const reopening = useMutation(core.sessions.settleIntention.mutationOptions())
  const settling = useMutation(
    core.sessions.settleIntention.mutationOptions({
      onSuccess: () => {
        const undo = () => reopening.mutate({ sessionId, outcome: 'open', note: intention.note })
        toast({ text: t('intentions.settled'), action: { label: t('common:undo'), run: undo } })
        onDone()
      },
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    settling.mutate({ sessionId, outcome, note })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <Segmented
        label={t('intentions.how')}
        value={outcome}
        onChange={setOutcome}
        options={OUTCOMES.map((value) => ({ value, label: t(`intentions.outcome.${value}`) }))}
      />
      <TextField label={t('intentions.note')} value={note} onChange={setNote} maxLength={1000} multiline serif />
      <FailureNote error={settling.error} />
      <div className={styles.actions}>
        <Button variant="primary" type="submit" busy={settling.isPending}>
          {t('common:save')}
        </Button>
        <Button variant="plain" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}
