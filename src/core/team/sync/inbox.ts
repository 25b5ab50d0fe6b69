import type { DocumentId } from '#shared/ids.ts'
import { NONCE_BYTES } from '../../crypto/aead.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import { bytesOfHex, type DeviceId, type EntryHash, hexOfBytes } from '../log/ids.ts'
import { type KeyId, MOST_BYTES_IN_PART, type SealedEdit } from './edit.ts'

interface InboxRow {
  readonly document_id: DocumentId
  readonly key_id: KeyId
  /** Its name here, see {@link nameOf}. */
  readonly nonce: string
  readonly part: number
  readonly parts: number
  readonly device: string
  readonly sealed: Uint8Array
}

/** An edit of which all parts are here, joined. */
export interface WaitingEdit {
  readonly keyId: KeyId
  /** Whose segment it was in; null for what somebody packed. */
  readonly device: string | null
  /** What it is called here. */
  readonly name: string
  readonly nonce: Uint8Array
  readonly bytes: Uint8Array
}

const columns = 'document_id, key_id, nonce, part, parts, device, sealed'

/*
 * What was read from a chain comes here first, together with the note that the chain was read so far, and goes on to its
 * document in a step of its own: a crash in between repeats that step. What cannot go on yet stays: its key is not here,
 * a part is missing, or it builds on words of a device that are still to come.
 */

/**
 * @param device whose words they are; null where that cannot be seen, as in a pack
 * @param from whose segment or pack it was in
 */
export function putInInbox(
  db: WritableDb,
  team: EntryHash,
  device: DeviceId | null,
  edit: SealedEdit,
  from: DeviceId,
): void {
  db.run(
    `INSERT OR IGNORE INTO team_waiting_edits (team, document_id, key_id, nonce, part, parts, device, sealed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    team,
    edit.document,
    edit.key,
    nameOf(edit, from),
    edit.part,
    edit.parts,
    device ?? '',
    edit.sealed,
  )
}

export function listDocumentsInInbox(db: ReadableDb, team: EntryHash): DocumentId[] {
  const rows = db.all<{ id: DocumentId }>(
    'SELECT DISTINCT document_id AS id FROM team_waiting_edits WHERE team = ?',
    team,
  )
  return rows.map(({ id }) => id)
}

/** Drops what can never be read again: its key was destroyed. */
export function dropFromInbox(db: WritableDb, team: EntryHash, document: DocumentId, key: KeyId): void {
  db.run('DELETE FROM team_waiting_edits WHERE team = ? AND document_id = ? AND key_id = ?', team, document, key)
}

/** What waits here of some devices, as it came; not what is larger than an honest writer makes a part. */
export function listInbox(db: ReadableDb, team: EntryHash, devices: readonly DeviceId[]): SealedEdit[] {
  const rows = db.all<InboxRow>(
    `SELECT ${columns} FROM team_waiting_edits
     WHERE team = ? AND device IN (SELECT value FROM json_each(?)) AND length(sealed) <= ?`,
    team,
    JSON.stringify(devices),
    MOST_BYTES_IN_PART,
  )
  return rows.map(({ document_id: document, key_id: key, nonce, part, parts, sealed }) => {
    return { document, key, nonce: nonceOf(nonce), part, parts, sealed }
  })
}

/** Which keys something waits for that are not here, each as its document and its name. */
export function listWaitedKeys(db: ReadableDb, team: EntryHash): string[] {
  const rows = db.all<{ name: string }>(
    `SELECT DISTINCT document_id || ' ' || key_id AS name FROM team_waiting_edits AS waiting
     WHERE team = ? AND NOT EXISTS (SELECT 1 FROM team_document_keys AS kept
       WHERE kept.team = waiting.team AND kept.document_id = waiting.document_id AND kept.key_id = waiting.key_id)`,
    team,
  )
  return rows.map(({ name }) => name)
}

/** The names of all that waits for a document, whole or not. */
export function namesInInbox(db: ReadableDb, team: EntryHash, document: DocumentId): string[] {
  const sql = 'SELECT DISTINCT nonce FROM team_waiting_edits WHERE team = ? AND document_id = ? ORDER BY nonce'
  return db.all<{ nonce: string }>(sql, team, document).map(({ nonce }) => nonce)
}

/** What waits for a document from one name to another, both included; left out is what lacks a part. */
export function listWaiting(
  db: ReadableDb,
  team: EntryHash,
  document: DocumentId,
  [first, last]: readonly [string, string],
): WaitingEdit[] {
  const rows = db.all<InboxRow>(
    `SELECT ${columns} FROM team_waiting_edits
     WHERE team = ? AND document_id = ? AND nonce BETWEEN ? AND ? ORDER BY nonce, part`,
    team,
    document,
    first,
    last,
  )
  return [...Map.groupBy(rows, ({ nonce }) => nonce)].flatMap(([name, parts]) => {
    const [one] = parts
    if (!one || parts.length < one.parts) return []
    const bytes = Buffer.concat(parts.map(({ sealed }) => sealed))
    return [{ name, nonce: nonceOf(name), keyId: one.key_id, device: one.device || null, bytes }]
  })
}

/** Drops what came from a device, has not reached its document, and should not. */
export function dropEdits(db: WritableDb, team: EntryHash, from: DeviceId, edits: readonly SealedEdit[]): void {
  for (const edit of edits) takeFromInbox(db, team, edit.document, nameOf(edit, from))
}

export function takeFromInbox(db: WritableDb, team: EntryHash, document: DocumentId, name: string): void {
  db.run('DELETE FROM team_waiting_edits WHERE team = ? AND document_id = ? AND nonce = ?', team, document, name)
}

/** Its nonce and whom it came from: nobody keeps the edit of another out by one of their own under the same nonce. */
function nameOf({ nonce }: SealedEdit, from: DeviceId): string {
  return hexOfBytes<string>(nonce) + from
}

function nonceOf(name: string): Uint8Array {
  return bytesOfHex(name).subarray(0, NONCE_BYTES)
}
