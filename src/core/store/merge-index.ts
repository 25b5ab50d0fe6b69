import { mergeWholeIndex } from './merge-whole-index.ts'
import { isOwed } from './owed.ts'
import type { ReadableDb, WritableDb } from './store.ts'

/**
 * Merges parts of the index of words. A write only adds a part that says what is taken out; merging makes searching
 * quicker. After an erasure it goes on until no word of what was taken out is left.
 *
 * @param pages about how many pages it may write
 * @returns whether there was anything to merge
 */
export function mergeIndex(db: WritableDb, pages: number): boolean {
  return isOwed(db, 'mergeOwed') ? mergeWholeIndex(db, () => mergeParts(db, -pages)) : mergeParts(db, pages)
}

/** @param pages below zero: of all parts there are, as FTS5 has it */
function mergeParts(db: WritableDb, pages: number): boolean {
  const before = totalChanges(db)
  db.run("INSERT INTO search_texts (search_texts, rank) VALUES ('merge', ?)", pages)
  return totalChanges(db) - before > 1 // the command itself counts for one
}

/** Goes up with every row that is written, so that it tells whether anything was. */
export function totalChanges(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0
}
