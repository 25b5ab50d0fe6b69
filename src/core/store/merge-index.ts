import { isOwed, settle } from './owed.ts'
import type { ReadableDb, WritableDb } from './store.ts'

/**
 * Merges parts of the index of words. A write only adds a part that says what is taken out; merging makes searching
 * quicker, and once all parts are one, no word of what was taken out is left. After an erasure it goes on until then.
 *
 * @param pages about how many pages it may write
 * @returns whether there was anything to merge
 */
export function mergeIndex(db: WritableDb, pages: number): boolean {
  const isAllOwed = isOwed(db, 'mergeOwed')
  const before = totalChanges(db)
  db.run("INSERT INTO search_texts (search_texts, rank) VALUES ('merge', ?)", isAllOwed ? -pages : pages)
  const did = totalChanges(db) - before > 1 // the command itself counts for one
  if (isAllOwed && !did) settle(db, 'mergeOwed')
  return did
}

/** Goes up with every row that is written, so that it tells whether anything was. */
export function totalChanges(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
}
