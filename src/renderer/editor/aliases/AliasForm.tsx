import { useRef, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { FormFoot } from '../floating/FormFoot.tsx'
import { useEscape } from '../floating/use-escape.ts'
import styles from './AliasForm.module.css'
import { useSuggestions } from './alias-queries.ts'
import type { NameTarget } from './name-target.ts'
import { SuggestedAliases } from './SuggestedAliases.tsx'
import { useBusy } from './use-busy.ts'
import { useFirstFocus } from './use-first-focus.ts'

interface AliasFormProps {
  documentId: DocumentId
  target: NameTarget
  onChoose: (alias: string) => Promise<void>
  onLeave: () => void
}

/** Which alias somebody gets. The best suggestion is filled in: Enter takes it, the arrow keys go on to the next. */
export function AliasForm({ documentId, target, onChoose, onLeave }: AliasFormProps) {
  const { t } = useTranslation('privacy')
  const suggestions = useSuggestions(documentId, target) ?? []
  const [typed, setTyped] = useState<string | null>(null)
  const focusField = useFirstFocus(suggestions.length > 0)
  const { run, busy, error } = useBusy()
  const form = useRef<HTMLFormElement>(null)
  useEscape(form, onLeave)
  const alias = typed ?? suggestions[0]?.alias ?? ''

  const choose = (chosen: string) => {
    if (chosen.trim() !== '') run(() => onChoose(chosen.trim()))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose(alias)
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by || suggestions.length === 0) return
    event.preventDefault()
    const place = suggestions.findIndex((each) => each.alias === alias)
    setTyped(suggestions.at((Math.max(place, by > 0 ? place : 0) + by) % suggestions.length)?.alias ?? alias)
  }
  return (
    <form ref={form} className={styles.form} aria-label={t('alias.give')} onSubmit={submit}>
      <TextField
        label={t('alias.for', { name: target.text })}
        hint={t('alias.hint')}
        value={alias}
        onChange={setTyped}
        onKeyDown={press}
        maxLength={80}
        spellCheck={false}
        inputRef={focusField}
      />
      <SuggestedAliases suggestions={suggestions} onChoose={choose} />
      <FormFoot submit={t('alias.replace')} onLeave={onLeave} busy={busy} error={error} />
    </form>
  )
}
