import type { Contribution } from '#shared/sessions/contribution.ts'
import type { Table } from '#shared/sessions/table-columns.ts'
import { WordsTable } from '../room/WordsTable.tsx'
import styles from './ReportRounds.module.css'

/** A table as it was filled in. */
export function SaidTable({ table, said }: { table: Table; said: readonly Contribution[] }) {
  return (
    <div className={styles.scroll}>
      <WordsTable
        table={table}
        said={said}
        cell={(lines) => lines.map(({ text }) => text).join('\n')}
        className={styles.table}
      />
    </div>
  )
}
