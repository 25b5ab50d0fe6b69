import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'

/** What stands for this vault, under whichever device it is in the team. */
export const THIS_VAULT = ''

/** Edits as other devices passed them on. */
export interface ReceivedUpdate {
  readonly bytes: Uint8Array
  /** The devices that wrote them; none where that cannot be seen, as in a pack. */
  readonly devices: readonly string[]
}

/** Of what is nobody else's, whose it is need not be kept. */
export function noteOwnEdit(db: WritableDb, id: DocumentId, sequence: number): void {
  db.run(
    "INSERT INTO update_writers (sequence, device) SELECT ?, ? FROM documents WHERE id = ? AND space <> 'personal'",
    sequence,
    THIS_VAULT,
    id,
  )
}

export function noteWriters(db: WritableDb, sequence: number, devices: readonly string[]): void {
  for (const device of new Set(devices))
    db.run('INSERT INTO update_writers (sequence, device) VALUES (?, ?)', sequence, device)
}

/** Before the edit `from` is merged into another: that one is then of both. */
export function mergeWriters(db: WritableDb, from: number, into: number): void {
  db.run('UPDATE OR IGNORE update_writers SET sequence = ? WHERE sequence = ?', into, from)
}

/** The devices behind the edits of a document, by edit. */
export function findWriters(db: ReadableDb, id: DocumentId): ReadonlyMap<number, readonly string[]> {
  const rows = db.all<{ sequence: number; device: string }>(
    `SELECT sequence, device FROM update_writers JOIN document_updates USING (sequence)
     WHERE document_id = ? ORDER BY sequence, device`,
    id,
  )
  const bySequence = Map.groupBy(rows, ({ sequence }) => sequence)
  return new Map([...bySequence].map(([sequence, found]) => [sequence, found.map(({ device }) => device)]))
}

/**
 * The devices whose own words these are. Who passes on a whole document, as after a removal, tells of words that are here
 * already; whose the others are cannot be seen then.
 *
 * @param doc the document before it takes them
 */
export function writersOf(doc: Y.Doc, updates: readonly ReceivedUpdate[]): string[] {
  return updates.flatMap(({ bytes, devices }) => (devices.length > 0 && !tellsOfKnown(doc, bytes) ? devices : []))
}

function tellsOfKnown(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    const { from } = Y.parseUpdateMeta(update)
    return [...from].some(([client, clock]) => clock < Y.getState(doc.store, client))
  } catch {
    return false // it is refused when it is applied
  }
}
