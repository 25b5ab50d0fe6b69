import { unlocked } from '../rpc/procedures.ts'
import { bringerFile, forgetBringerFile } from './bringer-file.ts'
import { closeSession } from './close-session.ts'
import { appreciate, evaluate, keepClosing } from './closing.ts'
import { historyOf, listReminders, lookBack, oldIntentions, settleIntention } from './follow-up.ts'
import { listIntentions } from './intention-store.ts'
import { reportFile } from './report/report-file.ts'
import { listSessionsOf } from './session-store.ts'

/** Reads see every edit: the lists are brought up to date before and after. */
const { sessions } = unlocked.use(async ({ context, next }) => {
  context.documents.project()
  const result = await next()
  context.documents.project()
  return result
})

/** What comes after the rounds. */
export const afterApi = {
  keepClosing: sessions.keepClosing.handler(({ input: { id, participantId, fields }, context }) => {
    keepClosing(context, id, participantId, fields, context.nowMs())
    context.changes.publish('sessions')
    return {}
  }),
  appreciate: sessions.appreciate.handler(({ input: { id, ...line }, context }) => {
    appreciate(context, id, line, context.nowMs())
    context.changes.publish('sessions')
    return {}
  }),
  evaluate: sessions.evaluate.handler(({ input: { id, ...answers }, context }) => {
    evaluate(context, id, answers, context.newId)
    context.changes.publish('sessions')
    return {}
  }),
  close: sessions.close.handler(({ input, context }) => {
    const lessonIds = closeSession(context, input.id, context.nowMs(), context.newId)
    return { lessonId: lessonIds[0] ?? null, lessonIds }
  }),
  report: sessions.report.handler(({ input: { id, ...wanted }, context }) => reportFile(context, id, wanted)),
  bringerFile: sessions.bringerFile.handler(({ input, context }) => bringerFile(context, input.id, input.bringerId)),
  forgetBringerFile: sessions.forgetBringerFile.handler(({ input, context }) => {
    forgetBringerFile(context, input.id, input.bringerId)
    context.changes.publish('sessions')
    return {}
  }),
  intentions: sessions.intentions.handler(({ context }) => context.store.read(listIntentions)),
  oldIntentions: sessions.oldIntentions.handler(({ input, context }) => oldIntentions(context, input.id)),
  settleIntention: sessions.settleIntention.handler(({ input, context }) => {
    settleIntention(context, input.sessionId, input.participantId, input.outcome, input.note)
    return {}
  }),
  reminders: sessions.reminders.handler(({ context }) =>
    context.store.read((db) => listReminders(db, context.nowMs())),
  ),
  lookedBack: sessions.lookedBack.handler(({ input, context }) => {
    lookBack(context, input.id, context.nowMs())
    return {}
  }),
  history: sessions.history.handler(({ input, context }) =>
    context.store.read((db) => historyOf(db, input.fromMs, input.untilMs)),
  ),
  ofDilemma: sessions.ofDilemma.handler(({ input, context }) =>
    context.store.read((db) => listSessionsOf(db, input.dilemmaId)),
  ),
}
