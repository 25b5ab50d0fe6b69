import { unlocked } from '../rpc/procedures.ts'
import { asksAgainAt, monthsLater } from './retention.ts'
import { requireReviewed } from './retention-documents.ts'
import { readKeepingSettings, saveKeepingSettings } from './retention-settings.ts'
import { findReview, listDue, saveReview } from './retention-store.ts'

/** How long things are kept. */
export const retentionApi = {
  settings: unlocked.keeping.settings.handler(({ context }) => context.store.read(readKeepingSettings)),
  set: unlocked.keeping.set.handler(({ input, context }) => {
    const change = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    const settings = context.store.write((db) => saveKeepingSettings(db, change))
    context.changes.publish('keeping')
    return settings
  }),
  due: unlocked.keeping.due.handler(({ input, context }) => {
    context.documents.project()
    const nowMs = context.nowMs()
    return context.store.read((db) => {
      const months = readKeepingSettings(db).reviewAfterMonths
      if (months === null) return { lines: [], isMore: false }
      const found = listDue(db, { nowMs, untouchedSinceMs: monthsLater(nowMs, -months) }, input.limit + 1)
      return { lines: found.slice(0, input.limit), isMore: found.length > input.limit }
    })
  }),
  asksAgain: unlocked.keeping.asksAgain.handler(({ input: { id }, context }) => {
    requireReviewed(context.documents, id)
    const { updatedAtMs } = context.documents.header(id)
    return context.store.read((db) => {
      const months = readKeepingSettings(db).reviewAfterMonths
      return { atMs: asksAgainAt({ updatedAtMs, review: findReview(db, id), months }) }
    })
  }),
  keep: unlocked.keeping.keep.handler(({ input, context }) => {
    requireReviewed(context.documents, input.id)
    const chosenAtMs = context.nowMs()
    const review = { atMs: monthsLater(chosenAtMs, input.months), chosenAtMs }
    const before = context.store.write((db) => saveReview(db, input.id, review))
    context.changes.publish('keeping')
    return { untilMs: review.atMs, before }
  }),
  putBack: unlocked.keeping.putBack.handler(({ input, context }) => {
    requireReviewed(context.documents, input.id)
    context.store.write((db) => saveReview(db, input.id, input.review))
    context.changes.publish('keeping')
    return {}
  }),
}
