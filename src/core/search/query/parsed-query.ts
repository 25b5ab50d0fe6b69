import type { DocumentKind } from '#shared/contract/documents.ts'
import type { UnderstoodFilter } from '#shared/contract/search.ts'
import type { CalendarDay } from '#shared/units.ts'

/** Words that must stand there, or must not. */
export interface Term {
  /** Letters and digits only; a phrase has several, side by side. */
  readonly words: readonly string[]
  readonly isPhrase: boolean
  readonly isNot: boolean
  /** Whether somebody is still typing it, so that its last word may go on. */
  readonly isOpen: boolean
}

export interface TagFilter {
  readonly tag: string
  readonly isNot: boolean
  /** Whether it is this tag and no longer one. */
  readonly isWhole: boolean
}

/** What somebody typed, as what is asked. */
export interface ParsedQuery {
  readonly terms: readonly Term[]
  readonly tags: readonly TagFilter[]
  /** Null is every kind. */
  readonly kinds: readonly DocumentKind[] | null
  readonly notKinds: readonly DocumentKind[]
  readonly from: CalendarDay | null
  /** With this day itself. */
  readonly until: CalendarDay | null
  /** The filters as they stand in what was typed, also those that say nothing that is known. */
  readonly filters: readonly UnderstoodFilter[]
}

/** Whether something was asked beside words that must stand there; a filter that is still being typed shows what there is. */
export function isFiltered({ filters, terms }: ParsedQuery): boolean {
  return filters.length > 0 || terms.some(({ isNot }) => isNot)
}
