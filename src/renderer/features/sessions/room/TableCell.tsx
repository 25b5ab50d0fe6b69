import { useMutation } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution } from '#shared/sessions/contribution.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './TableBoard.module.css'

interface TableCellProps {
  label: string
  lines: readonly Contribution[]
  sessionId: DocumentId
  onAdd: (text: string) => Promise<unknown>
}

/** What stands in one cell, and a line to add to it; Enter puts it there. */
export function TableCell({ label, lines, sessionId, onAdd }: TableCellProps) {
  const { t } = useTranslation('sessions')
  const [text, setText] = useState('')
  const withdrawing = useMutation(core.sessions.withdraw.mutationOptions())
  const enter = async () => {
    const entered = text.trim()
    if (entered === '') return
    await onAdd(entered)
    setText((now) => (now.trim() === entered ? '' : now))
  }
  return (
    <>
      {lines.map((line) => (
        <p key={line.id} className={styles.line}>
          <span>{line.text}</span>
          <IconButton
            icon={Undo2}
            size="s"
            label={t('room.withdraw')}
            onClick={() => withdrawing.mutate({ id: sessionId, contributionId: line.id })}
          />
        </p>
      ))}
      <textarea
        className={styles.field}
        rows={1}
        autoComplete="off"
        aria-label={label}
        value={text}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
        // What core did not take stays in the field; the note under the table says why.
        onBlur={() => void enter().catch(() => {})}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void enter().catch(() => {})
        }}
      />
    </>
  )
}
