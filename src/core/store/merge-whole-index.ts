import { settle } from './owed.ts'
import type { ReadableDb, WritableDb } from './store.ts'

/** An index of no more pages is put together anew instead, which takes some milliseconds. */
const FEW_PAGES = 64
/** Those of documents begin at one. */
const NO_ENTRY = -1

/**
 * One step in merging the index until none of its pages has a word of what was taken out, which is when it settles that.
 *
 * It takes more than asking for one part. To FTS5 a word that was taken out is a mark, in a part that is newer than the
 * word; merging drops word and mark only where it writes to the last of the levels, as a mark elsewhere may speak of an
 * older part. But parts that all stand on one level are merged into the next, whichever that is, and one part alone is
 * left as it is, marks and all. A part on a lower level than the rest is what makes it merge into the last level
 * (`fts5IndexOptimizeStruct` in SQLite's `fts5_index.c`). So a part with nothing in it is added. Where all stood on the
 * lowest level that only brings them to the next; then it is added once more. In an index of few pages it would not do, as
 * FTS5 brings parts down that are no larger than the newest.
 *
 * @param mergeSome merges parts until they are one, a step at a time
 * @returns whether there was anything to do
 */
export function mergeWholeIndex(db: WritableDb, mergeSome: () => boolean): boolean {
  if (hasFewPages(db)) {
    putTogetherAnew(db)
    settle(db, 'mergeOwed')
    return true
  }
  const partsToAdd = readPartsToAdd(db)
  const isBegun = partsToAdd < 2
  if (isBegun && mergeSome()) return true
  if (isBegun && (partsToAdd === 0 || isInLastLevel(db))) {
    settle(db, 'mergeOwed')
    return false
  }
  addEmptyPart(db)
  db.run("UPDATE vault_facts SET value = ? WHERE name = 'mergeOwed'", String(partsToAdd - 1))
  return true
}

/** What was just come to owe has no number yet. */
function readPartsToAdd(db: ReadableDb): number {
  const value = db.get<{ value: string }>("SELECT value FROM vault_facts WHERE name = 'mergeOwed'")?.value
  return value === '0' || value === '1' ? Number(value) : 2
}

/**
 * Whether the one part that is left is of the last level. In FTS5's list of levels (row 10) an empty one is two zeros, and
 * no part ends with two: the last that is said of it is its last page.
 */
function isInLastLevel(db: ReadableDb): boolean {
  return db.get("SELECT 1 FROM search_texts_data WHERE id = 10 AND substr(block, -2) <> x'0000'") !== undefined
}

function hasFewPages(db: ReadableDb): boolean {
  return db.get('SELECT 1 FROM search_texts_data LIMIT 1 OFFSET ?', FEW_PAGES) === undefined
}

function putTogetherAnew(db: WritableDb): void {
  db.run("INSERT INTO search_texts (search_texts) VALUES ('delete-all')")
  db.run(`
    INSERT INTO search_texts (rowid, title, line, tags, body, kind, languages)
      SELECT entry, title, line, tags, body, kind, languages FROM search_entries
      WHERE entry NOT IN (SELECT entry FROM search_waiting)`)
}

/** Puts a word in and takes it out again. */
function addEmptyPart(db: WritableDb): void {
  db.run("INSERT INTO search_texts (rowid, kind) VALUES (?, 'none')", NO_ENTRY)
  db.run("INSERT INTO search_texts (search_texts, rowid, kind) VALUES ('delete', ?, 'none')", NO_ENTRY)
}
