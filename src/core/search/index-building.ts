import type { IndexProgress } from '#shared/contract/search.ts'
import { mergeIndex } from '../store/merge-index.ts'
import type { ReadableDb, Store, WritableDb } from '../store/store.ts'
import { countWaiting, indexWaiting } from './search-index.ts'

/** One step of building holds the store no longer than about this, for an edit may come in. */
const STEP_MS = 12
/** How long a search puts off its answer for what was written last. */
const CATCH_UP_MS = 20
/** Pages of the index that are merged at a time. */
const MERGE_PAGES = 24

/** Finds a place for the newest entries that wait, before somebody looks for them; it never takes long. */
export function catchUp(store: Store): void {
  if (store.read(countWaiting) > 0) buildFor(store, CATCH_UP_MS)
}

/**
 * One step of building the index. What it has done is kept, so building goes on from there whenever it was broken off.
 *
 * @returns whether entries still wait
 */
export function buildStep(store: Store): boolean {
  if (store.read(countWaiting) === 0) return false
  buildFor(store, STEP_MS, (db) => mergeIndex(db, MERGE_PAGES))
  return store.read(countWaiting) > 0
}

/** One step of putting the parts of the index together, which makes searching quicker. @returns whether it did anything */
export function mergeStep(store: Store): boolean {
  return store.write((db) => mergeIndex(db, MERGE_PAGES))
}

/** Null when everything can be found. */
export function indexProgress(db: ReadableDb): IndexProgress | null {
  const waiting = countWaiting(db)
  if (waiting === 0) return null
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM search_entries')?.n ?? 0
  return { done: total - waiting, total }
}

function buildFor(store: Store, ms: number, andThen?: (db: WritableDb) => void): void {
  const until = performance.now() + ms
  store.write((db) => {
    indexWaiting(db, () => performance.now() > until)
    andThen?.(db)
  })
}
