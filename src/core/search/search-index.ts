import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import {
  entryColumns,
  type EntryRow,
  findEntry,
  type IndexEntry,
  insertEntry,
  tellIndex,
  textOfEntry,
} from './index-entry.ts'
import { languagesOf } from './language-of-text.ts'
import { withoutMarks } from './private-marks.ts'
import { forgetUnused, learnWords } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** Stands among those that wait, for an index that is made anew: what comes in waits, and nothing did before it. */
const MAKING_ANEW = 0

/**
 * Puts a document in the index in place of what stood there of it. While others still wait for their place it waits as
 * well: the newest goes first.
 */
export function putInIndex(db: WritableDb, entry: IndexEntry): void {
  const before = takeOut(db, entry.id)
  const row = rowOf(db, entry)
  insertEntry(db, row, entry)
  if (isBeingBuilt(db)) db.run('INSERT INTO search_waiting (entry) VALUES (?)', row.entry)
  else putWordsIn(db, row)
  if (!before) return
  const stays = row.languages === before.languages ? new Set(wordsOf(textOfEntry(row))) : new Set<string>()
  forgetWordsOf(db, before, stays)
}

export function removeFromIndex(db: WritableDb, id: DocumentId): void {
  const before = takeOut(db, id)
  if (before) forgetWordsOf(db, before, new Set())
}

/** Empties the index, even one that no longer agrees with its entries. What is put in it then waits for its place. */
export function clearIndex(db: WritableDb): void {
  db.run("INSERT INTO search_texts (search_texts) VALUES ('delete-all')")
  db.run('DELETE FROM search_entries')
  db.run('DELETE FROM search_words')
  db.run('DELETE FROM search_waiting')
  db.run('INSERT INTO search_waiting (entry) VALUES (?)', MAKING_ANEW)
}

/** How many entries cannot be found yet. */
export function countWaiting(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM search_waiting WHERE entry <> ?', MAKING_ANEW)?.n ?? 0
}

function isBeingBuilt(db: ReadableDb): boolean {
  return db.get('SELECT 1 FROM search_waiting LIMIT 1') !== undefined
}

/**
 * Gives the newest of those that wait their place in the index, until none waits or `isTimeUp` says so; at least one.
 *
 * @returns how many
 */
export function indexWaiting(db: WritableDb, isTimeUp: () => boolean): number {
  for (let count = 0; ; count += 1) {
    if (count > 0 && isTimeUp()) return count
    const row = db.get<EntryRow>(
      `SELECT ${entryColumns} FROM search_waiting JOIN search_entries USING (entry) ORDER BY entry DESC LIMIT 1`,
    )
    if (!row) {
      db.run('DELETE FROM search_waiting')
      return count
    }
    putWordsIn(db, row)
    db.run('DELETE FROM search_waiting WHERE entry = ?', row.entry)
  }
}

function rowOf(db: ReadableDb, entry: IndexEntry): EntryRow {
  const tags = db.all<{ tag: string }>('SELECT tag FROM document_tags WHERE document_id = ? ORDER BY tag', entry.id)
  const row = {
    entry: entry.lastUpdate,
    kind: entry.kind,
    title: withoutMarks(entry.title),
    line: withoutMarks(entry.line ?? ''),
    tags: withoutMarks(tags.map(({ tag }) => tag).join('\n')),
    body: withoutMarks(entry.body),
  }
  return { ...row, languages: languagesOf(wordsOf(textOfEntry({ ...row, languages: '' }))).join(' ') }
}

function putWordsIn(db: WritableDb, row: EntryRow): void {
  tellIndex(db, 'put in', row)
  learnWords(db, [...new Set(wordsOf(textOfEntry(row)))], languagesIn(row))
}

/** @returns what stood there, if its words can be found */
function takeOut(db: WritableDb, id: DocumentId): EntryRow | undefined {
  const before = findEntry(db, id)
  if (!before) return undefined
  const didWait = db.run('DELETE FROM search_waiting WHERE entry = ?', before.entry).changes > 0
  if (!didWait) tellIndex(db, 'take out', before)
  db.run('DELETE FROM search_entries WHERE entry = ?', before.entry)
  return didWait ? undefined : before
}

function forgetWordsOf(db: WritableDb, row: EntryRow, stillThere: ReadonlySet<string>): void {
  const gone = new Set(wordsOf(textOfEntry(row))).difference(stillThere)
  forgetUnused(db, [...gone], languagesIn(row))
}

function languagesIn({ languages }: EntryRow): Language[] {
  return languages.split(' ') as Language[]
}
