import type { JournalLine } from '#shared/contract/journal.ts'

export interface EntriesOfMonth {
  /** Such as `2026-11`. */
  readonly month: string
  readonly entries: readonly JournalLine[]
}

/** Entries by the month that they are about, in the order in which they come. */
export function byMonth(entries: readonly JournalLine[]): EntriesOfMonth[] {
  return [...Map.groupBy(entries, ({ day }) => day.slice(0, 7))].map(([month, inMonth]) => ({
    month,
    entries: inMonth,
  }))
}
