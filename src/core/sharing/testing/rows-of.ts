import type { ReadableDb, SqlValue } from '../../store/store.ts'

/** Every value in every row of every table that has this document's id in any of its columns, with where it stands. */
export function rowsOf(db: ReadableDb, id: string, except: readonly string[]): { place: string; value: SqlValue }[] {
  const tables = db.all<{ name: string }>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  return tables
    .filter(({ name }) => !except.includes(name))
    .flatMap(({ name }) => {
      const columns = db.all<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`)
      const where = columns.map((column) => `"${column.name}" = ?`).join(' OR ')
      const rows = db.all<Record<string, SqlValue>>(`SELECT * FROM "${name}" WHERE ${where}`, ...columns.map(() => id))
      return rows.flatMap((row) =>
        Object.entries(row).map(([column, value]) => ({ place: `${name}.${column}`, value })),
      )
    })
}
