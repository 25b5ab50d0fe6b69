import { useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/TextField.tsx'
import { FormFoot } from '../floating/FormFoot.tsx'
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
      <FormFoot submit={t('common:save')} onLeave={onDone} busy={busy} error={error} />
    </form>
  )
}
