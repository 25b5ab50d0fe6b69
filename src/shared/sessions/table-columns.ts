import type { BlockInput } from './block-input.ts'

export type Table = Extract<BlockInput, { type: 'table' }>

interface TableColumns {
  /** The column that names the rows; undefined where the method names them itself. */
  readonly ofRow: Table['columns'][number] | undefined
  /** The columns that are filled in. */
  readonly columns: Table['columns']
}

/** Where people name the rows themselves, the first column is that name. */
export function columnsOf({ rows, columns }: Table): TableColumns {
  return rows.length === 0 && columns.length > 1
    ? { ofRow: columns[0], columns: columns.slice(1) }
    : { ofRow: undefined, columns }
}
