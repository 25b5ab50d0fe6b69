import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { emptyOutboxOf, listLeaving, putInOutbox } from '../../documents/outbox.ts'
import type { WritableDb } from '../../store/store.ts'
import type { SyncBase } from './sync-base.ts'
import { findPutBack } from './withdrawals.ts'

/** Has a document shared as it is now, in place of the edits of it that wait. */
export function shareWhole(db: WritableDb, { documents, nowMs }: SyncBase, ids: readonly DocumentId[]): void {
  for (const id of ids) {
    const state = documents.read(id, (doc) => Y.encodeStateAsUpdate(doc))
    emptyOutboxOf(db, id)
    putInOutbox(db, id, state, nowMs())
  }
}

/** Has all shared that can be, when this vault goes on under another device: what the old one wrote may be in doubt. */
export function beginUnderDevice(base: SyncBase): void {
  const { log, device } = base.team
  base.store.write((db) => {
    const before = db.get<{ device: string | null }>('SELECT device FROM team_sync WHERE team = ?', log.team)
    if (before?.device === device.id) return
    if (before?.device) shareWhole(db, base, listLeaving(db, base.space))
    db.run(
      `INSERT INTO team_sync (team, device) VALUES (?, ?) ON CONFLICT (team) DO UPDATE SET device = excluded.device`,
      log.team,
      device.id,
    )
  })
}

/** Has shared anew what was taken back and stands again. */
export function sharePutBack(base: SyncBase): void {
  const back = base.store.read((db) => findPutBack(db, base.team.log.team, base.space))
  if (back.length > 0) base.store.write((db) => shareWhole(db, base, back))
}
