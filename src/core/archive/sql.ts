import type { SqlValue } from '../store/store.ts'

/** Part of a statement with the values for its question marks. */
export interface Sql {
  readonly text: string
  readonly values: readonly SqlValue[]
}
