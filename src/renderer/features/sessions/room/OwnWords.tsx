import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import type { Cell } from '#shared/sessions/contribution.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './PassTheLaptop.module.css'

interface OwnWordsProps {
  session: SessionWithMethod
  writer: Participant
  onDone: () => void
}

/** What one person writes for themselves. It leaves the screen when it is put down. */
export function OwnWords({ session, writer, onDone }: OwnWordsProps) {
  const { t } = useTranslation('sessions')
  const fields = useFields(session)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const contributing = useMutation(core.sessions.contribute.mutationOptions())
  const filled = fields.filter(({ key }) => (texts[key] ?? '').trim() !== '')
  const putDown = async () => {
    for (const { key, cell } of filled) {
      const text = (texts[key] ?? '').trim()
      await contributing.mutateAsync({ id: session.id, participantId: writer.id, text, cell })
      setTexts((now) => ({ ...now, [key]: '' }))
    }
    onDone()
  }
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        // What core did not take is still in the field, and the note under it says why.
        void putDown().catch(() => {})
      }}
    >
      <h2 className={styles.name}>{t('pass.of', { name: writer.name })}</h2>
      {fields.map(({ key, label }, place) => (
        <TextField
          key={key}
          multiline
          serif
          autoFocus={place === 0}
          label={label}
          value={texts[key] ?? ''}
          maxLength={4000}
          onChange={(text) => setTexts((now) => ({ ...now, [key]: text }))}
        />
      ))}
      <FailureNote error={contributing.error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={contributing.isPending} disabled={filled.length === 0}>
          {t('pass.putDown')}
        </Button>
        <Button variant="plain" onClick={onDone}>
          {t('pass.nothing')}
        </Button>
      </div>
    </form>
  )
}

/** One field, or one for each cell of a table that has a single row. */
function useFields(session: SessionWithMethod): readonly { key: string; label: string; cell: Cell | null }[] {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const input = blockOfRound(session, session.clock.round)?.input
  const [row, ...others] = input?.type === 'table' ? input.rows : []
  if (input?.type !== 'table' || !row || others.length > 0) return [{ key: 'text', label: t('pass.label'), cell: null }]
  return input.columns.map((column) => ({
    key: column.id,
    label: say(column.name),
    cell: { row: row.id, column: column.id },
  }))
}
