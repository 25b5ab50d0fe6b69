import { stancesIn } from '#shared/vision/stance.ts'
import { META, type Projector } from '../documents/document-types.ts'
import { forgetStances, putStances } from './stance-rows.ts'

/** The same projector for documents that can be held against the vision: their stances go in rows too. */
export function withStances(projector: Projector): Projector {
  return {
    ...projector,
    project(db, header, doc) {
      putStances(db, header.id, stancesIn(doc.getMap(META).toJSON()))
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
