import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../../store/store.ts'
import type { EntryHash } from '../log/ids.ts'
import { type DocumentKey, type KeyId, keyIdOf, newDocumentKey } from './edit.ts'
import { type KeyList, type ListedKey, newInKeyList, writeKeyList } from './key-list.ts'

/** The key to seal with: the one with the lowest id, so that devices that each made one come to the same. */
export function findKey(db: ReadableDb, team: EntryHash, document: DocumentId): DocumentKey | undefined {
  return db.get<DocumentKey>(
    `SELECT key_id AS id, key FROM team_document_keys WHERE team = ? AND document_id = ? ORDER BY key_id LIMIT 1`,
    team,
    document,
  )
}

export function findKeyById(db: ReadableDb, team: EntryHash, document: DocumentId, id: KeyId): DocumentKey | undefined {
  return db.get<DocumentKey>(
    'SELECT key_id AS id, key FROM team_document_keys WHERE team = ? AND document_id = ? AND key_id = ?',
    team,
    document,
    id,
  )
}

export function findOrMakeKey(db: WritableDb, team: EntryHash, document: DocumentId): DocumentKey {
  const found = findKey(db, team, document)
  if (found) return found
  const made = newDocumentKey(document)
  insertKey(db, team, document, made)
  return made
}

/**
 * Keeps a key that another device passed on, unless it was destroyed here.
 *
 * @returns whether it was new
 */
export function keepKey(db: WritableDb, team: EntryHash, document: DocumentId, key: Uint8Array): boolean {
  const id = keyIdOf(document, key)
  const isDestroyed = db.get(
    `SELECT 1 FROM team_withdrawals WHERE team = ? AND document_id = ? AND key_id = ? AND outcome IN ('done', 'refused')`,
    team,
    document,
    id,
  )
  return !isDestroyed && insertKey(db, team, document, { id, key })
}

/** Says which keys of a document are here; another answer when one came or went. */
export function findKeyNames(db: ReadableDb, team: EntryHash, document: DocumentId): string {
  const sql = `SELECT group_concat(key_id, ' ') AS names FROM team_document_keys WHERE team = ? AND document_id = ?`
  return db.get<{ names: string | null }>(sql, team, document)?.names ?? ''
}

/** Keeps what is new in the keys that another device passed on. */
export function keepKeys(db: WritableDb, team: EntryHash, list: KeyList): void {
  for (const { document, key } of newInKeyList(list, writeKeyList(listKeys(db, team)))) keepKey(db, team, document, key)
}

/** All keys, by document. */
export function listKeys(db: ReadableDb, team: EntryHash): ListedKey[] {
  return db.all<ListedKey>(
    'SELECT document_id AS document, key FROM team_document_keys WHERE team = ? ORDER BY document_id, key_id',
    team,
  )
}

/** From then on nothing that was sealed with it can be read; call it where the store erases. */
export function destroyKey(db: WritableDb, team: EntryHash, document: DocumentId, id: KeyId): void {
  db.run('DELETE FROM team_document_keys WHERE team = ? AND document_id = ? AND key_id = ?', team, document, id)
}

function insertKey(db: WritableDb, team: EntryHash, document: DocumentId, { id, key }: DocumentKey): boolean {
  const { changes } = db.run('INSERT OR IGNORE INTO team_document_keys VALUES (?, ?, ?, ?)', team, document, id, key)
  return changes > 0
}
