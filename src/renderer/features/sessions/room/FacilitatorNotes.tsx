import { useMutation } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './FacilitatorNotes.module.css'
import { Spoken } from './Spoken.tsx'

/** For whoever leads, folded away: who has not spoken yet, and notes to self. Never on the wall; gone when the session closes. */
export function FacilitatorNotes({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const [isOpen, setOpen] = useState(false)
  // Where nothing is kept, there is no line to write in, not for whoever leads either.
  const keepsWords = session.rounds[session.clock.round]?.record !== 'nothing'
  return (
    <details className={styles.notes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('notes.title')}</summary>
      {isOpen && <Spoken session={session} />}
      {isOpen && keepsWords && <Notes session={session} />}
    </details>
  )
}

function Notes({ session: { id, notes } }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const [text, setText] = useState('')
  const noting = useMutation(core.sessions.note.mutationOptions({ onSuccess: () => setText('') }))
  const dropping = useMutation(core.sessions.dropNote.mutationOptions())
  return (
    <>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <span>{note.text}</span>
            <IconButton
              icon={X}
              size="s"
              label={t('notes.drop')}
              onClick={() => dropping.mutate({ id, noteId: note.id })}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') noting.mutate({ id, text: text.trim() })
        }}
      >
        <TextField label={t('notes.label')} hint={t('notes.hint')} value={text} maxLength={4000} onChange={setText} />
        <Button type="submit" icon={Plus} busy={noting.isPending} disabled={text.trim() === ''}>
          {t('notes.add')}
        </Button>
      </form>
      <FailureNote error={noting.error ?? dropping.error} />
    </>
  )
}
