import { useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useBusy } from '../aliases/use-busy.ts'
import { useFirstFocus } from '../aliases/use-first-focus.ts'
import styles from './Finding.module.css'

interface KeepFormProps {
  text: string
  onKeep: (reason: string) => Promise<void>
  onLeave: () => void
}

/** Why something may stay: for the author, and for whoever shares this later. */
export function KeepForm({ text, onKeep, onLeave }: KeepFormProps) {
  const { t } = useTranslation(['privacy', 'common'])
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
      <FailureNote error={error} />
      <div className={styles.formActions}>
        <Button variant="plain" size="s" onClick={onLeave}>
          {t('common:cancel')}
        </Button>
        <Button variant="primary" size="s" type="submit" busy={busy} disabled={reason.trim() === ''}>
          {t('check.keepIt')}
        </Button>
      </div>
    </form>
  )
}
