import { unlocked } from '../rpc/procedures.ts'
import { find } from './find.ts'

export const searchApi = unlocked.search.router({
  find: unlocked.search.find.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => find(db, input))
  }),
})
