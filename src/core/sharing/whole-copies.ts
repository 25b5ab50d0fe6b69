import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** The copy of what goes whole and under its own name: a method, a part of the vision. */
interface WholeCopy {
  readonly originalId: DocumentId
  readonly sharedId: DocumentId
  readonly sharedAtMs: UnixMs
  /** The last time that it went through the gate. */
  readonly updatedAtMs: UnixMs
  /** What was shared last, as its gate wrote it down. */
  readonly state: string
}

/** The copy that stands in the team space now, by the original or by the copy itself. */
export function findWholeCopy(db: ReadableDb, kinds: readonly DocumentKind[], id: DocumentId): WholeCopy | undefined {
  return db.get<WholeCopy>(
    `SELECT original_id AS originalId, shared_id AS sharedId, shared_at_ms AS sharedAtMs,
       shared_copies.updated_at_ms AS updatedAtMs, shared_state AS state
     FROM shared_copies JOIN documents ON id = shared_id
     WHERE (original_id = ? OR shared_id = ?) AND removed_at_ms IS NULL
       AND kind IN (${kinds.map(() => '?').join(', ')})
     ORDER BY shared_at_ms DESC, shared_copies.rowid DESC LIMIT 1`,
    id,
    id,
    ...kinds,
  )
}

/** Keeps what was shared: the first time, and each time after. */
export function saveWholeCopy(
  db: WritableDb,
  { originalId, sharedId, state }: Pick<WholeCopy, 'originalId' | 'sharedId' | 'state'>,
  nowMs: UnixMs,
): void {
  db.run(
    `INSERT INTO shared_copies (shared_id, original_id, shared_at_ms, updated_at_ms, summary, visibility, chosen, shared_state)
     VALUES (?, ?, ?, ?, '', 'named', '[]', ?)
     ON CONFLICT (shared_id) DO UPDATE SET original_id = excluded.original_id, updated_at_ms = excluded.updated_at_ms, shared_state = excluded.shared_state`,
    sharedId,
    originalId,
    nowMs,
    nowMs,
    state,
  )
}
