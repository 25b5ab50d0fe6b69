import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { choosePlaces } from '#renderer/ui/choose-places.ts'
import styles from './form.module.css'

interface ConfirmRecoveryProps {
  back: { label: string; run: () => void }
  onConfirmed: () => void
}

/** Two of the words, typed back from the paper. */
export function ConfirmRecovery({ back, onConfirmed }: ConfirmRecoveryProps) {
  const { t } = useTranslation('vault')
  const [places] = useState(() => choosePlaces(Math.random))
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const confirming = useMutation(core.vault.confirmRecovery.mutationOptions({ onSuccess: onConfirmed }))
  const ready = typed.every((word) => word.trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    confirming.mutate({ words: places.map((place, index) => ({ place, word: typed[index]?.trim() ?? '' })) })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {places.map((place, index) => (
        <TextField
          key={place}
          label={t('confirm.word', { number: place + 1 })}
          value={typed[index] ?? ''}
          onChange={(word) => setTyped(index === 0 ? [word, typed[1]] : [typed[0], word])}
          autoFocus={index === 0}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={32}
        />
      ))}
      <FailureNote error={confirming.error} />
      <div className={styles.actions}>
        <Button variant="primary" size="l" type="submit" disabled={!ready} busy={confirming.isPending}>
          {t('confirm.do')}
        </Button>
        <Button variant="plain" size="l" onClick={back.run}>
          {back.label}
        </Button>
      </div>
    </form>
  )
}
