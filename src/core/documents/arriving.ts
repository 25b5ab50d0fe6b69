import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { WritableDb } from '../store/store.ts'
import { erase, takeFromBin } from './document-bin.ts'
import { appendUpdate, insertDocument } from './update-log.ts'

export interface ArrivingDocument {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly createdAtMs: UnixMs
  readonly updatedAtMs: UnixMs
  /** All of it, as one Yjs update. */
  readonly update: Uint8Array
}

/**
 * Writes a document that comes in with others and is not seen before all of them are here. Until then it lies in the bin
 * since 1970, so a crash half-way has it erased when the vault opens.
 */
export function insertArriving(db: WritableDb, document: ArrivingDocument): void {
  const { id, kind, createdAtMs, updatedAtMs, update } = document
  insertDocument(db, { id, kind, space: 'personal', createdAtMs })
  appendUpdate(db, id, update, updatedAtMs)
  db.run('UPDATE documents SET removed_at_ms = 0 WHERE id = ?', id)
}

export function keepArrived(db: WritableDb, ids: readonly DocumentId[]): void {
  for (const id of ids) takeFromBin(db, id)
}

export function dropArrived(db: WritableDb, ids: readonly DocumentId[]): void {
  for (const id of ids) erase(db, id)
}
