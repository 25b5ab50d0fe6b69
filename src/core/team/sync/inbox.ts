import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { Reception } from '../../documents/document-types.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import { bytesOfHex, type DeviceId, type EntryHash, hexOfBytes } from '../log/ids.ts'
import { type EditContent, type KeyId, openEdit, type SealedEdit } from './edit.ts'
import { findKeyById } from './key-table.ts'
import type { SyncBase } from './sync-base.ts'

interface InboxRow {
  readonly key_id: KeyId
  readonly nonce: string
  readonly part: number
  readonly parts: number
  readonly device: string
  readonly sealed: Uint8Array
}

interface WaitingEdit {
  readonly keyId: KeyId
  /** Whose segment it was in; null for what somebody packed. */
  readonly device: string | null
  readonly nonce: string
  readonly bytes: Uint8Array
}

/*
 * What was read from a chain comes here first, together with the note that the chain was read so far, and goes on to its
 * document in a step of its own: a crash in between repeats that step. What cannot go on yet stays: its key is not here,
 * a part is missing, or it builds on words of a device that are still to come.
 */

/** @param device whose words they are; null where that cannot be seen, as in a pack */
export function putInInbox(db: WritableDb, team: EntryHash, device: DeviceId | null, edit: SealedEdit): void {
  db.run(
    `INSERT OR IGNORE INTO team_waiting_edits (team, document_id, key_id, nonce, part, parts, device, sealed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    team,
    edit.document,
    edit.key,
    hexOfBytes<string>(edit.nonce),
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

/**
 * Gives a document what came for it. Not in a transaction of its own: what the document has taken it has on disk.
 *
 * @returns `waiting` when something of it has to be tried again later
 */
export function emptyInboxOf(base: SyncBase, document: DocumentId): Reception {
  const { store, team } = base
  const { waiting, isIncomplete } = store.read((db) => readInbox(db, team.log.team, document))
  const opened = store.read((db) => waiting.flatMap((edit) => openWaiting(db, team.log.team, document, edit) ?? []))
  const left = isIncomplete || opened.length < waiting.length
  if (opened.length === 0) return left ? 'waiting' : 'taken'
  const reception = give(base, document, opened)
  // Some of it may have arrived whole: only what is still wanting something is kept.
  const taken = reception === 'waiting' ? opened.filter((one) => give(base, document, [one]) !== 'waiting') : opened
  store.write((db) => taken.forEach(({ nonce }) => takeFromInbox(db, team.log.team, document, nonce)))
  return left || taken.length < opened.length ? 'waiting' : reception
}

interface OpenedEdit {
  readonly nonce: string
  readonly device: string | null
  readonly content: EditContent
}

function give({ documents, space, nowMs }: SyncBase, id: DocumentId, opened: readonly OpenedEdit[]): Reception {
  const [first] = opened
  if (!first) return 'taken'
  const { kind, created } = first.content
  // A clock that runs ahead must not put a document before all others.
  const atMs = Math.min(nowMs(), Math.max(...opened.map(({ content }) => content.at))) as UnixMs
  const updates = opened.map(({ content, device }) => ({
    bytes: content.update,
    devices: device === null ? [] : [device],
  }))
  return documents.receive({ id, kind, space, createdAtMs: created, atMs, updates })
}

function openWaiting(
  db: ReadableDb,
  team: EntryHash,
  document: DocumentId,
  { keyId, nonce, device, bytes }: WaitingEdit,
): OpenedEdit | undefined {
  const key = findKeyById(db, team, document, keyId)
  const content = key && openEdit(team, document, key, { nonce: bytesOfHex(nonce), bytes })
  return content && { nonce, device, content }
}

function readInbox(
  db: ReadableDb,
  team: EntryHash,
  document: DocumentId,
): { waiting: WaitingEdit[]; isIncomplete: boolean } {
  const rows = db.all<InboxRow>(
    `SELECT key_id, nonce, part, parts, device, sealed FROM team_waiting_edits
     WHERE team = ? AND document_id = ? ORDER BY nonce, part`,
    team,
    document,
  )
  const byNonce = Map.groupBy(rows, ({ nonce }) => nonce)
  const whole = [...byNonce.values()].filter((parts) => parts.length === parts[0]?.parts)
  const waiting = whole.flatMap((parts) => {
    const [first] = parts
    if (!first) return []
    const bytes = Buffer.concat(parts.map(({ sealed }) => sealed))
    return [{ keyId: first.key_id, nonce: first.nonce, device: first.device || null, bytes }]
  })
  return { waiting, isIncomplete: whole.length < byNonce.size }
}

/** Drops what has not reached its document, and should not. */
export function dropEdits(db: WritableDb, team: EntryHash, edits: readonly SealedEdit[]): void {
  for (const { document, nonce } of edits) takeFromInbox(db, team, document, hexOfBytes(nonce))
}

function takeFromInbox(db: WritableDb, team: EntryHash, document: DocumentId, nonce: string): void {
  db.run('DELETE FROM team_waiting_edits WHERE team = ? AND document_id = ? AND nonce = ?', team, document, nonce)
}
