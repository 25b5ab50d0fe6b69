import { unlocked } from '../rpc/procedures.ts'
import { readKeepingSettings } from './retention-settings.ts'
import { findSeenBefore, setAside } from './seen-before.ts'

/** What comes back from the archive while somebody writes. */
export const seenBeforeApi = {
  seenBefore: unlocked.keeping.seenBefore.handler(({ input, context }) => {
    context.documents.header(input.id)
    context.documents.project()
    return context.store.read((db) => (readKeepingSettings(db).showsSeenBefore ? findSeenBefore(db, input) : []))
  }),
  setAside: unlocked.keeping.setAside.handler(({ input, context }) => {
    for (const id of [input.documentId, input.lessonId]) context.documents.header(id)
    context.store.write((db) => setAside(db, input))
    context.changes.publish('keeping')
    return {}
  }),
}
