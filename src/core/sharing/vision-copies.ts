import type { SharedVision } from '#shared/contract/vision-sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { findWholeCopy, saveWholeCopy } from './whole-copies.ts'

/** A copy of a part of the vision with the words that were shared last. */
export interface StoredVision extends SharedVision {
  readonly words: string
}

/**
 * The copy that stands in the team space now, by the original or by the copy itself; not that of a norm which a colleague
 * took over since.
 */
export function findVisionCopy(db: ReadableDb, id: DocumentId): StoredVision | undefined {
  const found = findWholeCopy(db, ['principle', 'norm'], id)
  if (!found || isTakenOver(db, found)) return undefined
  const { state, ...copy } = found
  return { ...copy, words: state }
}

function isTakenOver(db: ReadableDb, { originalId, sharedId }: Pick<StoredVision, 'originalId' | 'sharedId'>): boolean {
  const sql = `SELECT 1 FROM norms AS copy JOIN norms AS original
    WHERE copy.document_id = ? AND original.document_id = ? AND copy.keeper IS NOT original.keeper`
  return db.get(sql, sharedId, originalId) !== undefined
}

type SharedWords = Pick<StoredVision, 'originalId' | 'sharedId' | 'words'>

/** Keeps what was shared of a part of the vision: the first time, and each time after. */
export function saveVisionCopy(db: WritableDb, { words, ...copy }: SharedWords, nowMs: UnixMs): void {
  saveWholeCopy(db, { ...copy, state: words }, nowMs)
}

/** The numbers that principles of a team have. */
export function teamNumbers(db: ReadableDb): Set<number> {
  const taken = db.all<{ number: number }>(
    `SELECT number FROM principles JOIN documents ON id = document_id WHERE changes IS NULL AND space <> 'personal'`,
  )
  return new Set(taken.map(({ number }) => number))
}
