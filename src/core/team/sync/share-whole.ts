import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { emptyOutboxOf, listLeaving, putInOutbox } from '../../documents/outbox.ts'
import type { WritableDb } from '../../store/store.ts'
import { isStanding } from './standing.ts'
import type { SyncBase } from './sync-base.ts'
import type { Work } from './turn.ts'
import { findPutBack } from './withdrawals.ts'

/** Has documents shared as they are now, in place of the edits of them that wait; not what does not stand here. */
export function shareWhole(db: WritableDb, { documents, space, nowMs }: SyncBase, ids: Iterable<DocumentId>): void {
  for (const id of ids) {
    if (!isStanding(db, id, space)) continue
    const state = documents.read(id, (doc) => Y.encodeStateAsUpdate(doc))
    emptyOutboxOf(db, id)
    putInOutbox(db, id, state, nowMs())
  }
}

/**
 * Has all shared that can be, when this vault goes on under another device: what the old one wrote may be in doubt. The
 * device is noted last, so that all of it is done once more when it was ended in between.
 */
export function* beginUnderDevice(base: SyncBase): Work<void> {
  const { store, team, space } = base
  const { log, device } = team
  const before = store.read((db) =>
    db.get<{ device: string | null }>('SELECT device FROM team_sync WHERE team = ?', log.team),
  )
  if (before?.device === device.id) return
  if (before?.device)
    yield* shareEach(
      base,
      store.read((db) => listLeaving(db, space)),
    )
  const sql =
    'INSERT INTO team_sync (team, device) VALUES (?, ?) ON CONFLICT (team) DO UPDATE SET device = excluded.device'
  store.write((db) => db.run(sql, log.team, device.id))
}

/** Has shared anew what was taken back and stands again. */
export function* sharePutBack(base: SyncBase): Work<void> {
  yield* shareEach(
    base,
    base.store.read((db) => findPutBack(db, base.team.log.team, base.space)),
  )
}

function* shareEach(base: SyncBase, ids: readonly DocumentId[]): Work<void> {
  for (const id of ids) {
    base.store.write((db) => shareWhole(db, base, [id]))
    yield
  }
}
