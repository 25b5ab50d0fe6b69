import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TeamRequest } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { failureOf } from '#renderer/ui/failure-code.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './RequestCard.module.css'

const DIGITS = 6

interface RequestCardProps {
  request: TeamRequest
  /** The last try was wrong, so that this card goes. */
  onClosed: () => void
}

/** Somebody asks to be let in: their digits are typed here, so that nobody can agree without hearing them. */
export function RequestCard({ request, onClosed }: RequestCardProps) {
  const { t } = useTranslation('team')
  const [digits, setDigits] = useState('')
  const toast = useToast()
  const name = request.invitedName === null ? request.deviceName : request.name
  const admitting = useMutation(
    core.team.admit.mutationOptions({
      onSuccess: () => toast({ text: t('request.admitted', { name }) }),
      onError: (error) => isLastTry(error) && onClosed(),
    }),
  )
  const refusing = useMutation(
    core.team.refuse.mutationOptions({ onSuccess: () => toast({ text: t('request.refused') }) }),
  )
  const ready = digits.replaceAll(/\D/g, '').length === DIGITS
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) admitting.mutate({ id: request.id, digits })
  }
  return (
    <form className={styles.card} onSubmit={submit}>
      <h2>{request.invitedName === null ? t('request.asksOwn', { device: name }) : t('request.asks', { name })}</h2>
      {request.invitedName !== null && (
        <p>{t('request.invited', { name: request.invitedName, device: request.deviceName })}</p>
      )}
      <p>{request.invitedName === null ? t('request.compareOwn') : t('request.compare')}</p>
      <div className={styles.digits}>
        <TextField
          label={t('request.digits')}
          value={digits}
          onChange={setDigits}
          inputMode="numeric"
          maxLength={12}
          hint={request.triesLeft < 3 ? t('request.triesLeft', { count: request.triesLeft }) : undefined}
        />
      </div>
      <FailureNote error={admitting.error ?? refusing.error} />
      <div className={styles.actions}>
        <Button variant="primary" type="submit" disabled={!ready} busy={admitting.isPending}>
          {t('request.admit')}
        </Button>
        <Button onClick={() => refusing.mutate({ id: request.id })} busy={refusing.isPending}>
          {t('request.refuse')}
        </Button>
      </div>
      {!admitting.error && <p className={styles.warning}>{t('request.mayBeOther')}</p>}
    </form>
  )
}

function isLastTry(error: unknown): boolean {
  const { code, data } = failureOf(error)
  return code === 'TEAM_DIGITS_DIFFER' && data['triesLeft'] === 0
}
