import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useRef, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './LinkForm.module.css'
import { linkFromTyped } from './safe-link.ts'

/** Makes a link of the selected text, changes where it leads, or takes it away. */
export function LinkForm({ url, onDone }: { url: string | null; onDone: () => void }) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('editor')
  const [typed, setTyped] = useState(url ?? '')
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLElement>(null)
  // Not by `autoFocus`: that comes before the panel is in its place, and would scroll the page to where it was.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const setLink = (next: string | null) => {
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, next)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const next = linkFromTyped(typed)
    if (next === null) setWrong(true)
    else setLink(next)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onDone()
  }
  return (
    <form className={styles.form} aria-label={t('link.title')} onSubmit={submit}>
      <TextField
        label={t('link.to')}
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setWrong(false)
        }}
        placeholder={t('link.placeholder')}
        error={wrong ? t('link.notAllowed') : null}
        inputMode="url"
        spellCheck={false}
        onKeyDown={leave}
        inputRef={(element) => {
          field.current = element
        }}
      />
      <div className={styles.actions}>
        {url !== null && (
          <Button variant="plain" size="s" onClick={() => setLink(null)}>
            {t('link.remove')}
          </Button>
        )}
        <Button variant="primary" size="s" type="submit">
          {t('link.apply')}
        </Button>
      </div>
    </form>
  )
}
