import type * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { stancesIn } from '#shared/vision/stance.ts'
import { META, type Projector } from '../documents/document-types.ts'
import type { WritableDb } from '../store/store.ts'

/** The same projector for documents that can be held against the vision: their stances go in rows too. */
export function withStances(projector: Projector): Projector {
  return {
    ...projector,
    project(db, header, doc) {
      projectStances(db, header.id, doc)
      return projector.project(db, header, doc)
    },
    forget(db, id) {
      forgetStances(db, id)
      projector.forget(db, id)
    },
    clear(db) {
      db.run('DELETE FROM vision_stances')
      projector.clear(db)
    },
  }
}

function projectStances(db: WritableDb, id: DocumentId, doc: Y.Doc): void {
  forgetStances(db, id)
  for (const { principleId, stance, why, atMs } of stancesIn(doc.getMap(META).toJSON()))
    db.run(
      'INSERT OR REPLACE INTO vision_stances (document_id, principle_id, stance, why, at_ms) VALUES (?, ?, ?, ?, ?)',
      id,
      principleId,
      stance,
      why,
      atMs,
    )
}

function forgetStances(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM vision_stances WHERE document_id = ?', id)
}
