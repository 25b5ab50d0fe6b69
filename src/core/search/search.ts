import type { DocumentKind } from '#shared/contract/documents.ts'
import type { CalendarDay } from '#shared/units.ts'

export interface Search {
  readonly query: string
  /** Empty means every kind. */
  readonly kinds: readonly DocumentKind[]
  /** `newest` first costs least; `best` ranks. */
  readonly order: 'newest' | 'best'
  readonly limit: number
  /** What `gisteren` and a month without a year are counted from; the day of this machine when left out. */
  readonly today?: CalendarDay
}
