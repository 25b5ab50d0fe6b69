import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { TableCell } from './TableCell.tsx'
import styles from './TableBoard.module.css'
import { WordsTable } from './WordsTable.tsx'

interface TableBoardProps {
  session: SessionWithMethod
  input: Extract<BlockInput, { type: 'table' }>
}

/** A table that the scribe fills in; where the method names no rows, people add their own. */
export function TableBoard({ session: { id, contributions, clock }, input }: TableBoardProps) {
  const { t } = useTranslation('sessions')
  const [added, setAdded] = useState<readonly string[]>([])
  const contributing = useMutation(core.sessions.contribute.mutationOptions())
  return (
    <div className={styles.scroll}>
      <WordsTable
        table={input}
        said={contributions.filter(({ round }) => round === clock.round)}
        added={added}
        className={styles.table}
        cell={(lines, { row, column, rowName, columnName }) => (
          <TableCell
            label={t('table.cell', { row: rowName, column: columnName })}
            lines={lines}
            sessionId={id}
            onAdd={(text) => contributing.mutateAsync({ id, participantId: null, text, cell: { row, column } })}
          />
        )}
      />
      {input.rows.length === 0 && <AddRow onAdd={(row) => setAdded([...added, row])} />}
      <FailureNote error={contributing.error} />
    </div>
  )
}

function AddRow({ onAdd }: { onAdd: (row: string) => void }) {
  const { t } = useTranslation('sessions')
  const [name, setName] = useState('')
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onAdd(name.trim())
        setName('')
      }}
    >
      <TextField label={t('table.rowLabel')} value={name} maxLength={200} onChange={setName} />
      <Button type="submit" icon={Plus} disabled={name.trim() === ''}>
        {t('table.addRow')}
      </Button>
    </form>
  )
}
