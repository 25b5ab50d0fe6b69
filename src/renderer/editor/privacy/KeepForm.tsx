import { useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useBusy } from '../aliases/use-busy.ts'
import { useFirstFocus } from '../aliases/use-first-focus.ts'
import { FormFoot } from '../floating/FormFoot.tsx'
import styles from './Finding.module.css'

interface KeepFormProps {
  text: string
  onKeep: (reason: string) => Promise<void>
  onLeave: () => void
}

/** Why something may stay: for the author, and for whoever shares this later. */
export function KeepForm({ text, onKeep, onLeave }: KeepFormProps) {
  const { t } = useTranslation('privacy')
  const [reason, setReason] = useState('')
  const { run, busy, error } = useBusy()
  const focusField = useFirstFocus(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') run(() => onKeep(reason.trim()))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onLeave()
  }
  return (
    <form className={styles.keep} aria-label={t('check.keep')} onSubmit={submit}>
      <TextField
        label={t('check.keepWhy', { text })}
        placeholder={t('check.keepExample')}
        value={reason}
        onChange={setReason}
        onKeyDown={press}
        maxLength={500}
        inputRef={focusField}
      />
      <FormFoot
        submit={t('check.keepIt')}
        onLeave={onLeave}
        busy={busy}
        disabled={reason.trim() === ''}
        error={error}
      />
    </form>
  )
}
