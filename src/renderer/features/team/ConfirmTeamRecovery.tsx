import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { choosePlaces } from '#renderer/ui/choose-places.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'
import styles from './form.module.css'

interface ConfirmTeamRecoveryProps {
  onBack: () => void
  onConfirmed: () => void
}

/** Two of the words, typed back from the paper. */
export function ConfirmTeamRecovery({ onBack, onConfirmed }: ConfirmTeamRecoveryProps) {
  const { t } = useTranslation('team')
  const toast = useToast()
  const [places] = useState(() => choosePlaces(Math.random))
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const confirming = useMutation(
    core.team.confirmRecovery.mutationOptions({
      onSuccess: () => {
        toast({ text: t('recovery.confirmed') })
        onConfirmed()
      },
    }),
  )
  const words = places.map((place) => ({ place, word: (typed[place] ?? '').trim() }))
  const ready = words.every(({ word }) => word !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) confirming.mutate({ words })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{t('recovery.confirmLead')}</p>
      {places.map((place, index) => (
        <TextField
          key={place}
          label={t('recovery.word', { number: place + 1 })}
          value={typed[place] ?? ''}
          onChange={(word) => setTyped({ ...typed, [place]: word })}
          autoFocus={index === 0}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={32}
        />
      ))}
      <FailureNote error={confirming.error} />
      <div className={styles.foot}>
        <Button variant="plain" onClick={onBack}>
          {t('recovery.back')}
        </Button>
        <Button variant="primary" type="submit" disabled={!ready} busy={confirming.isPending}>
          {t('recovery.confirm')}
        </Button>
      </div>
    </form>
  )
}
