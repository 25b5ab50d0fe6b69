import type { ReadableDb } from '../store/store.ts'
import { bm25Weights } from './hit-rows.ts'
import type { SearchScope } from './search-scope.ts'

/**
 * All entries that match, the newest first. An entry holds its whole text, so of a word that stands nearly everywhere not
 * even the rows that match are read: their ids stand in an index of the table.
 */
export function matchingEntries(db: ReadableDb, match: string, { matched }: SearchScope): number[] {
  const rows = db.all<{ entry: number }>(
    `SELECT entry FROM search_entries INDEXED BY sqlite_autoindex_search_entries_1
     WHERE entry IN (SELECT rowid FROM search_texts WHERE search_texts MATCH ?) ${matched.sql} ORDER BY entry DESC`,
    match,
    ...matched.values,
  )
  return rows.map(({ entry }) => entry)
}

/** These entries, which match, the best first. */
export function rankedEntries(db: ReadableDb, match: string, entries: readonly number[]): number[] {
  const rows = db.all<{ entry: number }>(
    // The sign keeps SQLite from asking the index for each entry anew.
    `SELECT rowid AS entry FROM search_texts
     WHERE search_texts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
     ORDER BY bm25(search_texts, ${bm25Weights})`,
    match,
    JSON.stringify(entries),
  )
  return rows.map(({ entry }) => entry)
}
