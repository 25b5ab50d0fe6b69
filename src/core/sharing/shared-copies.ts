import { SharedState, type SharableKind, type SharedCopy, type ShareChoices } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** A copy with what was shared in it, to see what changed since. */
export interface StoredCopy extends SharedCopy {
  readonly chosen: readonly string[]
  readonly state: SharedState
}

interface CopyRow extends Omit<SharedCopy, 'kind'> {
  readonly kind: SharableKind
  readonly chosen: string
  readonly state: string
}

const columns = `
  original_id AS originalId, shared_id AS sharedId, kind, summary, visibility, shared_at_ms AS sharedAtMs,
  shared_copies.updated_at_ms AS updatedAtMs, chosen, shared_state AS state`
const newestFirst = 'ORDER BY shared_at_ms DESC, shared_copies.rowid DESC LIMIT 1'

/**
 * The copy that stands in the team space now, by the original or by the copy itself. Whether it stands is what its
 * document says: that may have come back from the bin by another way. Methods and the vision have gates of their own.
 */
export function findStanding(db: ReadableDb, id: DocumentId): StoredCopy | undefined {
  const row = db.get<CopyRow>(
    `SELECT ${columns} FROM shared_copies JOIN documents ON id = shared_id
     WHERE (original_id = ? OR shared_id = ?) AND kind NOT IN ('method', 'principle', 'norm') AND removed_at_ms IS NULL ${newestFirst}`,
    id,
    id,
  )
  return row && toCopy(row)
}

/** The document as the team has it: its copy that stands there, or the document itself where that is the team's. */
export function findInTeam(db: ReadableDb, id: DocumentId): DocumentId | null {
  return findStanding(db, id)?.sharedId ?? (isOfTeam(db, id) ? id : null)
}

export function isOfTeam(db: ReadableDb, id: DocumentId): boolean {
  const sql = "SELECT 1 FROM documents WHERE id = ? AND space <> 'personal' AND removed_at_ms IS NULL"
  return db.get(sql, id) !== undefined
}

/** The last copy of a document, also one that was withdrawn. */
export function findLast(db: ReadableDb, originalId: DocumentId): StoredCopy | undefined {
  const row = db.get<CopyRow>(
    `SELECT ${columns} FROM shared_copies JOIN documents ON id = shared_id WHERE original_id = ? ${newestFirst}`,
    originalId,
  )
  return row && toCopy(row)
}

/** Which document a copy was made from, wherever the copy is now. */
export function findOriginal(db: ReadableDb, sharedId: DocumentId): DocumentId | undefined {
  return db.get<{ id: DocumentId }>('SELECT original_id AS id FROM shared_copies WHERE shared_id = ?', sharedId)?.id
}

interface NewCopy {
  readonly originalId: DocumentId
  readonly sharedId: DocumentId
  readonly choices: ShareChoices
  readonly state: SharedState
}

export function insertCopy(db: WritableDb, { originalId, sharedId, choices, state }: NewCopy, nowMs: UnixMs): void {
  db.run(
    `INSERT INTO shared_copies (shared_id, original_id, shared_at_ms, updated_at_ms, summary, visibility, chosen, shared_state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    sharedId,
    originalId,
    nowMs,
    nowMs,
    choices.summary,
    choices.visibility,
    JSON.stringify(choices.chosen),
    JSON.stringify(state),
  )
}

export function saveCopy(
  db: WritableDb,
  { sharedId, choices, state }: Omit<NewCopy, 'originalId'>,
  nowMs: UnixMs,
): void {
  db.run(
    'UPDATE shared_copies SET updated_at_ms = ?, summary = ?, chosen = ?, shared_state = ? WHERE shared_id = ?',
    nowMs,
    choices.summary,
    JSON.stringify(choices.chosen),
    JSON.stringify(state),
    sharedId,
  )
}

/** @param atMs null takes the withdrawal back */
export function markWithdrawn(db: WritableDb, sharedId: DocumentId, atMs: UnixMs | null): void {
  db.run('UPDATE shared_copies SET withdrawn_at_ms = ? WHERE shared_id = ?', atMs, sharedId)
}

function toCopy(row: CopyRow): StoredCopy {
  return {
    ...row,
    chosen: JSON.parse(row.chosen) as string[],
    state: SharedState.parse(JSON.parse(row.state)),
  }
}
