import type { SharedVision } from '#shared/contract/vision-sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** A copy of a part of the vision with the words that were shared last. */
export interface StoredVision extends SharedVision {
  readonly words: string
}

/** The copy that stands in the team space now, by the original or by the copy itself. */
export function findVisionCopy(db: ReadableDb, id: DocumentId): StoredVision | undefined {
  return db.get<StoredVision>(
    `SELECT original_id AS originalId, shared_id AS sharedId, shared_at_ms AS sharedAtMs,
       shared_copies.updated_at_ms AS updatedAtMs, shared_state AS words
     FROM shared_copies JOIN documents ON id = shared_id
     WHERE (original_id = ? OR shared_id = ?) AND kind IN ('principle', 'norm') AND removed_at_ms IS NULL
     ORDER BY shared_at_ms DESC, shared_copies.rowid DESC LIMIT 1`,
    id,
    id,
  )
}

type SharedWords = Pick<StoredVision, 'originalId' | 'sharedId' | 'words'>

/** Keeps what was shared of a part of the vision: the first time, and each time after. */
export function saveVisionCopy(db: WritableDb, { originalId, sharedId, words }: SharedWords, nowMs: UnixMs): void {
  db.run(
    `INSERT INTO shared_copies (shared_id, original_id, shared_at_ms, updated_at_ms, summary, visibility, chosen, shared_state)
     VALUES (?, ?, ?, ?, '', 'named', '[]', ?)
     ON CONFLICT (shared_id) DO UPDATE SET updated_at_ms = excluded.updated_at_ms, shared_state = excluded.shared_state`,
    sharedId,
    originalId,
    nowMs,
    nowMs,
    words,
  )
}

/** The numbers that principles of a team have. */
export function teamNumbers(db: ReadableDb): Set<number> {
  const taken = db.all<{ number: number }>(
    `SELECT number FROM principles JOIN documents ON id = document_id WHERE changes IS NULL AND space <> 'personal'`,
  )
  return new Set(taken.map(({ number }) => number))
}
