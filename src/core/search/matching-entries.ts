import type { ReadableDb } from '../store/store.ts'
import { bm25Weights } from './hit-rows.ts'
import { type SearchScope, withinCondition } from './search-scope.ts'

/** With more hits than this it takes less to list once what is within than to ask it of each hit. */
const FEW = 500

/** All entries that match, the newest first. */
export function matchingEntries(db: ReadableDb, match: string, scope: SearchScope): number[] {
  const first = db.all<{ entry: number }>(
    `SELECT rowid AS entry FROM search_texts WHERE search_texts MATCH ? LIMIT ${FEW + 1}`,
    match,
  )
  if (first.length > FEW) return listedOnce(db, match, scope)
  return askedOfEach(
    db,
    first.map(({ entry }) => entry),
    scope,
  )
}

function askedOfEach(db: ReadableDb, entries: readonly number[], { matched, within }: SearchScope): number[] {
  const there = within ? withinCondition(within) : { sql: '', values: [] }
  const rows = db.all<{ entry: number }>(
    `SELECT entry FROM search_entries
     WHERE entry IN (SELECT value FROM json_each(?)) ${matched.sql} ${there.sql} ORDER BY entry DESC`,
    JSON.stringify(entries),
    ...matched.values,
    ...there.values,
  )
  return rows.map(({ entry }) => entry)
}

/** No row that matches is read: an entry holds its whole text. The signs keep SQLite from asking the index for each anew. */
function listedOnce(db: ReadableDb, match: string, { matched, within }: SearchScope): number[] {
  const there = within ? `AND +rowid IN (SELECT entry FROM (${within.sql}))` : ''
  const fits = matched.sql === '' ? '' : `AND +rowid IN (SELECT entry FROM search_entries WHERE 1 ${matched.sql})`
  const rows = db.all<{ entry: number }>(
    `SELECT rowid AS entry FROM search_texts WHERE search_texts MATCH ? ${there} ${fits} ORDER BY rowid DESC`,
    match,
    ...(within?.values ?? []),
    ...matched.values,
  )
  return rows.map(({ entry }) => entry)
}

/**
 * These entries, which match, the best first.
 *
 * @param entries the newest first: the index is read from the last to the first and no further
 */
export function rankedEntries(db: ReadableDb, match: string, entries: readonly number[]): number[] {
  const rows = db.all<{ entry: number }>(
    // The sign keeps SQLite from asking the index for each entry anew.
    `SELECT rowid AS entry FROM search_texts
     WHERE search_texts MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))
     ORDER BY bm25(search_texts, ${bm25Weights})`,
    match,
    entries.at(-1) ?? 0,
    entries[0] ?? 0,
    JSON.stringify(entries),
  )
  return rows.map(({ entry }) => entry)
}
