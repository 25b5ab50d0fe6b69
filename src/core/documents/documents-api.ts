import { unlocked } from '../rpc/procedures.ts'
import { recentDocuments } from './recent-documents.ts'

export const documentsApi = unlocked.documents.router({
  recent: unlocked.documents.recent.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => recentDocuments(db, input.limit))
  }),
  open: unlocked.documents.open.handler(({ input, context, signal }) =>
    context.documents.open(input.id, input.editor, signal),
  ),
  push: unlocked.documents.push.handler(({ input, context }) => {
    context.documents.push(input.id, input.editor, input.update)
    return {}
  }),
  aware: unlocked.documents.aware.handler(({ input, context }) => {
    context.documents.aware(input.id, input.editor, input.update)
    return {}
  }),
  remove: unlocked.documents.remove.handler(({ input, context }) => {
    context.documents.remove(input.id)
    return {}
  }),
  restore: unlocked.documents.restore.handler(({ input, context }) => {
    context.documents.restore(input.id)
    return {}
  }),
  rebuild: unlocked.documents.rebuild.handler(({ context }) => ({ documents: context.documents.rebuild() })),
})
