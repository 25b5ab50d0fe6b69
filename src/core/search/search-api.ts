import { localDay } from '#shared/local-day.ts'
import { unlocked } from '../rpc/procedures.ts'
import { completions } from './completions.ts'
import { find } from './find.ts'
import { catchUp, indexProgress } from './index-building.ts'

export const searchApi = unlocked.search.router({
  find: unlocked.search.find.handler(({ input, context }) => {
    context.documents.project()
    catchUp(context.store)
    return context.store.read((db) => find(db, { ...input, today: localDay(context.nowMs()) }))
  }),
  complete: unlocked.search.complete.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => completions(db, { ...input, today: localDay(context.nowMs()) }))
  }),
  progress: unlocked.search.progress.handler(({ context }) => context.store.read(indexProgress)),
})
