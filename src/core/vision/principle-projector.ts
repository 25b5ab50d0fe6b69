import { PrincipleMeta } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readingsIn } from '#shared/vision/reading.ts'
import { readMeta } from '../documents/document-meta.ts'
import { META, type Projector } from '../documents/document-types.ts'
import { clearIndex, putInIndex, removeFromIndex } from '../search/search-index.ts'
import { principleNow } from './principle-now.ts'
import { followCopy, leaveCopy } from './stance-rows.ts'
import type { WritableDb } from '../store/store.ts'

export const principleProjector: Projector = {
  kinds: ['principle'],

  project(db, header, doc) {
    const written = readMeta(doc, PrincipleMeta)
    const readings = readingsIn(doc.getMap(META).toJSON())
    const now = principleNow(written, readings)
    putPrinciple(db, header.id, now)
    putReadings(db, header.id, written, readings)
    followCopy(db, header.id)
    const { title, paragraph, asks, asksNot } = now
    // A draft to change one says nearly the same: it is found with the principle.
    if (now.changes !== null) removeFromIndex(db, header.id)
    else putInIndex(db, { ...header, title, body: [paragraph, asks, asksNot].filter(Boolean).join('\n') })
    return { title }
  },

  forget(db, id) {
    db.run('DELETE FROM principles WHERE document_id = ?', id)
    db.run('DELETE FROM principle_readings WHERE principle_id = ?', id)
    leaveCopy(db, id)
    removeFromIndex(db, id)
  },

  clear(db) {
    db.run('DELETE FROM principles')
    db.run('DELETE FROM principle_readings')
    clearIndex(db)
  },
}

function putPrinciple(db: WritableDb, id: DocumentId, now: PrincipleMeta): void {
  db.run(
    `INSERT OR REPLACE INTO principles
       (document_id, number, paragraph, asks, asks_not, state, adopted_on, retired_on, changes, author)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    now.number,
    now.paragraph,
    now.asks,
    now.asksNot,
    now.state,
    now.adoptedOn,
    now.retiredOn,
    now.changes,
    now.author,
  )
}

/** The first words stand among the readings once there are others. */
function putReadings(
  db: WritableDb,
  id: DocumentId,
  written: PrincipleMeta,
  readings: ReturnType<typeof readingsIn>,
): void {
  db.run('DELETE FROM principle_readings WHERE principle_id = ?', id)
  if (readings.length === 0) return
  for (const { draftId, title, paragraph, asks, asksNot, adoptedOn, atMs } of [
    { ...written, draftId: id, atMs: 0 },
    ...readings,
  ])
    db.run(
      `INSERT INTO principle_readings (principle_id, draft_id, title, paragraph, asks, asks_not, adopted_on, at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      draftId,
      title,
      paragraph,
      asks,
      asksNot,
      adoptedOn,
      atMs,
    )
}
