import type { SharedMethod } from '#shared/contract/method-sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** A copy of a method with the words that were shared last. */
export interface StoredMethodCopy extends SharedMethod {
  readonly words: string
}

/** The copy that stands in the team space now, by the original or by the copy itself. */
export function findMethodCopy(db: ReadableDb, id: DocumentId): StoredMethodCopy | undefined {
  const row = db.get<Omit<StoredMethodCopy, 'version' | 'words'> & { state: string }>(
    `SELECT original_id AS originalId, shared_id AS sharedId, shared_at_ms AS sharedAtMs,
       shared_copies.updated_at_ms AS updatedAtMs, shared_state AS state
     FROM shared_copies JOIN documents ON id = shared_id
     WHERE (original_id = ? OR shared_id = ?) AND kind = 'method' AND removed_at_ms IS NULL
     ORDER BY shared_at_ms DESC, shared_copies.rowid DESC LIMIT 1`,
    id,
    id,
  )
  if (!row) return undefined
  const { state, ...copy } = row
  return { ...copy, ...(JSON.parse(state) as Pick<StoredMethodCopy, 'version' | 'words'>) }
}

type SharedVersion = Pick<StoredMethodCopy, 'originalId' | 'sharedId' | 'version' | 'words'>

/** Keeps what was shared of a method: the first time, and each time after. */
export function saveMethodCopy(db: WritableDb, copy: SharedVersion, nowMs: UnixMs): void {
  const { sharedId, originalId, version, words } = copy
  db.run(
    `INSERT INTO shared_copies (shared_id, original_id, shared_at_ms, updated_at_ms, summary, visibility, chosen, shared_state)
     VALUES (?, ?, ?, ?, '', 'named', '[]', ?)
     ON CONFLICT (shared_id) DO UPDATE SET updated_at_ms = excluded.updated_at_ms, shared_state = excluded.shared_state`,
    sharedId,
    originalId,
    nowMs,
    nowMs,
    JSON.stringify({ version, words }),
  )
}
