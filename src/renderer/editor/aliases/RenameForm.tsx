import { useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './AliasList.module.css'
import { useBusy } from './use-busy.ts'
import { useFirstFocus } from './use-first-focus.ts'

interface RenameFormProps {
  alias: string
  onRename: (next: string) => Promise<void>
  onDone: () => void
}

/** Another alias for the same person. */
export function RenameForm({ alias, onRename, onDone }: RenameFormProps) {
  const { t } = useTranslation(['privacy', 'common'])
  const [typed, setTyped] = useState(alias)
  const { run, busy, error } = useBusy()
  const focusField = useFirstFocus(true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const next = typed.trim()
    if (next === '' || next === alias) onDone()
    else run(() => onRename(next).then(onDone))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
  }
  return (
    <form className={styles.form} aria-label={t('alias.rename')} onSubmit={submit}>
      <TextField
        label={t('alias.renameTo', { alias })}
        value={typed}
        onChange={setTyped}
        onKeyDown={press}
        maxLength={80}
        spellCheck={false}
        inputRef={focusField}
      />
      <FailureNote error={error} />
      <div className={styles.actions}>
        <Button variant="plain" size="s" onClick={onDone}>
          {t('common:cancel')}
        </Button>
        <Button variant="primary" size="s" type="submit" busy={busy}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  )
}
