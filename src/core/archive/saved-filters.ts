import { ArchiveQuestion, type SavedFilter } from '#shared/contract/archive.ts'
import type { SavedFilterId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

interface FilterRow {
  readonly id: SavedFilterId
  readonly name: string
  readonly question: string
}

/** By name; one that a newer version of Ruimte wrote, and that cannot be read here, is left out. */
export function listSavedFilters(db: ReadableDb): SavedFilter[] {
  const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })
  return db
    .all<FilterRow>('SELECT id, name, question FROM saved_filters')
    .flatMap(({ id, name, question }) => {
      const read = ArchiveQuestion.safeParse(JSON.parse(question))
      return read.success ? [{ ...read.data, id, name }] : []
    })
    .toSorted((one, other) => collator.compare(one.name, other.name))
}

/** @returns the id of the filter: the one that has this name already keeps its own */
export function saveFilter(db: WritableDb, { id, name, ...question }: SavedFilter, nowMs: UnixMs): SavedFilterId {
  db.run(
    `INSERT INTO saved_filters (id, name, question, saved_at_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET question = excluded.question, saved_at_ms = excluded.saved_at_ms`,
    id,
    name,
    JSON.stringify(ArchiveQuestion.parse(question)),
    nowMs,
  )
  return db.get<{ id: SavedFilterId }>('SELECT id FROM saved_filters WHERE name = ?', name)?.id ?? id
}

export function removeSavedFilter(db: WritableDb, id: SavedFilterId): void {
  db.run('DELETE FROM saved_filters WHERE id = ?', id)
}
