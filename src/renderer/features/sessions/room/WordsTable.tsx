import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution } from '#shared/sessions/contribution.ts'
import { columnsOf, type Table } from '#shared/sessions/table-columns.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { tableOf } from './round-material.ts'

interface TablePlace {
  readonly row: string
  readonly column: string
  /** What both are called, for who does not see the table. */
  readonly rowName: string
  readonly columnName: string
}

interface WordsTableProps {
  table: Table
  said: readonly Contribution[]
  /** Rows that nothing was said in yet, by the words that name them. */
  added?: readonly string[]
  cell: (lines: readonly Contribution[], place: TablePlace) => ReactNode
  className: string | undefined
}

/** A table of what was said, by the rows and columns of the method. */
export function WordsTable({ table, said, added = [], cell, className }: WordsTableProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { ofRow, columns } = columnsOf(table)
  const filled = new Map(tableOf(table, said).map(({ row, cells }) => [row, cells]))
  const named = new Map(table.rows.map((row) => [row.id, say(row.name)]))
  return (
    <table className={className}>
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
        {[...new Set([...filled.keys(), ...added])].map((row) => (
          <tr key={row}>
            <th scope="row">{named.get(row) ?? row}</th>
            {columns.map(({ id, name }) => (
              <td key={id}>
                {cell(filled.get(row)?.get(id) ?? [], {
                  row,
                  column: id,
                  rowName: named.get(row) ?? row,
                  columnName: say(name),
                })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
