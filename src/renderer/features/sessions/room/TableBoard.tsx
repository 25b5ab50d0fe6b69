import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { BlockInput } from '#shared/sessions/block-input.ts'
import { columnsOf } from '#shared/sessions/table-columns.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { tableOf } from './round-material.ts'
import { TableCell } from './TableCell.tsx'
import styles from './TableBoard.module.css'

interface TableBoardProps {
  session: SessionWithMethod
  input: Extract<BlockInput, { type: 'table' }>
}

/** A table that the scribe fills in; where the method names no rows, people add their own. */
export function TableBoard({ session, input }: TableBoardProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const [added, setAdded] = useState<readonly string[]>([])
  const contributing = useMutation(core.sessions.contribute.mutationOptions())
  const own = session.contributions.filter(({ round }) => round === session.clock.round)
  const filled = tableOf(input, own)
  const { ofRow, columns } = columnsOf(input)
  const rows = [
    ...filled,
    ...added
      .filter((row) => !filled.some((one) => one.row === row))
      .map((row) => ({ row, cells: new Map() as (typeof filled)[number]['cells'] })),
  ]
  const named = new Map(input.rows.map((row) => [row.id, say(row.name)]))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{ofRow ? say(ofRow.name) : <VisuallyHidden>{t('projector.row')}</VisuallyHidden>}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {say(column.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{named.get(row) ?? row}</th>
              {columns.map((column) => (
                <td key={column.id}>
                  <TableCell
                    label={t('table.cell', { row: named.get(row) ?? row, column: say(column.name) })}
                    lines={cells.get(column.id) ?? []}
                    sessionId={session.id}
                    onAdd={(text) =>
                      contributing.mutateAsync({
                        id: session.id,
                        participantId: null,
                        text,
                        cell: { row, column: column.id },
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
