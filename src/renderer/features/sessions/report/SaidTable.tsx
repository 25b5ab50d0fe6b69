import { useTranslation } from 'react-i18next'
import type { Contribution } from '#shared/sessions/contribution.ts'
import { columnsOf, type Table } from '#shared/sessions/table-columns.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { tableOf } from '../room/round-material.ts'
import styles from './ReportRounds.module.css'

/** A table as it was filled in. */
export function SaidTable({ table, said }: { table: Table; said: readonly Contribution[] }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { ofRow, columns } = columnsOf(table)
  const named = new Map(table.rows.map((row) => [row.id, say(row.name)]))
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
          {tableOf(table, said).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{named.get(row) ?? row}</th>
              {columns.map((column) => (
                <td key={column.id}>{(cells.get(column.id) ?? []).map(({ text }) => text).join('\n')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
