import type { SharedMethod } from '#shared/contract/method-sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { findWholeCopy, saveWholeCopy } from './whole-copies.ts'

/** A copy of a method with the words that were shared last. */
export interface StoredMethodCopy extends SharedMethod {
  readonly words: string
}

/** The copy that stands in the team space now, by the original or by the copy itself. */
export function findMethodCopy(db: ReadableDb, id: DocumentId): StoredMethodCopy | undefined {
  const found = findWholeCopy(db, ['method'], id)
  if (!found) return undefined
  const { state, ...copy } = found
  return { ...copy, ...(JSON.parse(state) as Pick<StoredMethodCopy, 'version' | 'words'>) }
}

type SharedVersion = Pick<StoredMethodCopy, 'originalId' | 'sharedId' | 'version' | 'words'>

/** Keeps what was shared of a method: the first time, and each time after. */
export function saveMethodCopy(db: WritableDb, { version, words, ...copy }: SharedVersion, nowMs: UnixMs): void {
  saveWholeCopy(db, { ...copy, state: JSON.stringify({ version, words }) }, nowMs)
}
