import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { JournalLine } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'

const MOST_DRAFTS = 4
const MOST_ENTRIES = 2

/** Something to go on writing. */
export interface Draft {
  readonly id: DocumentId
  readonly is: 'draft' | 'ready' | 'entry'
  /** Its title, or else its first words; empty where there are none. */
  readonly title: string
  readonly updatedAtMs: number
}

/**
 * Dilemmas that are still being written or wait for a session, and journal entries of these days, changed last first.
 *
 * @param atSession the dilemma of the next session, which stands with that session already
 */
export function draftsOf(
  dilemmas: readonly DilemmaLine[],
  entries: readonly JournalLine[],
  atSession: DocumentId | null,
): Draft[] {
  const own = dilemmas.flatMap(({ id, state, title, opening, updatedAtMs }): Draft[] =>
    (state === 'draft' || state === 'ready') && id !== atSession
      ? [{ id, is: state, title: title || opening, updatedAtMs }]
      : [],
  )
  // An entry that only says how somebody is has nothing to go on with.
  const written = entries
    .map(({ id, title, opening, updatedAtMs }): Draft => ({ id, is: 'entry', title: title || opening, updatedAtMs }))
    .filter(({ title }) => title !== '')
    .slice(0, MOST_ENTRIES)
  return [...own, ...written].toSorted((one, other) => other.updatedAtMs - one.updatedAtMs).slice(0, MOST_DRAFTS)
}
