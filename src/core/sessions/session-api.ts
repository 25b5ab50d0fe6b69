import type { ContributionId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import { unlocked } from '../rpc/procedures.ts'
import { closeSession } from './close-session.ts'
import { contribute, putBack, withdraw } from './contributions.ts'
import { methods } from '../methods/catalogue.ts'
import { planSession, replanSession } from './plan-session.ts'
import { extendRound, moveToRound, pauseSession, resumeSession, startSession } from './run-session.ts'
import { hasIntention, listIntentions, listSessions, listSessionsOf } from './session-store.ts'
import { viewSession } from './session-view.ts'

const { sessions } = unlocked

export const sessionsApi = sessions.router({
  methods: sessions.methods.handler(() => [...methods]),
  list: sessions.list.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listSessions)
  }),
  get: sessions.get.handler(({ input, context }) => {
    context.documents.project()
    return viewSession(context, input.id, context.nowMs())
  }),
  plan: sessions.plan.handler(({ input: { dilemmaId, ...plan }, context }) => {
    const id = planSession(context.documents, dilemmaId, plan, context.newId)
    context.documents.project()
    return { id }
  }),
  replan: sessions.replan.handler(({ input: { id, ...plan }, context }) => {
    replanSession(context.documents, id, plan, context.newId)
    return done(context.documents)
  }),
  start: sessions.start.handler(({ input, context }) => {
    startSession(context.documents, input.id, context.nowMs())
    return done(context.documents)
  }),
  pause: sessions.pause.handler(({ input, context }) => {
    pauseSession(context.documents, input.id, context.nowMs())
    return done(context.documents)
  }),
  resume: sessions.resume.handler(({ input, context }) => {
    resumeSession(context.documents, input.id, context.nowMs())
    return done(context.documents)
  }),
  extend: sessions.extend.handler(({ input, context }) => {
    extendRound(context.documents, input.id, input.byMs, context.nowMs())
    return done(context.documents)
  }),
  move: sessions.move.handler(({ input, context }) => {
    moveToRound(context.documents, input.id, input.toRound, context.nowMs())
    return done(context.documents)
  }),
  contribute: sessions.contribute.handler(({ input: { id, ...said }, context }) => {
    const contributionId = context.newId() as ContributionId
    contribute(context.documents, id, { ...said, id: contributionId, atMs: context.nowMs() })
    context.documents.project()
    return { contributionId }
  }),
  withdraw: sessions.withdraw.handler(({ input, context }) => {
    withdraw(context.documents, input.id, input.contributionId)
    return done(context.documents)
  }),
  putBack: sessions.putBack.handler(({ input, context }) => {
    putBack(context.documents, input.id, input.contribution)
    return done(context.documents)
  }),
  close: sessions.close.handler(({ input, context }) => {
    const lessonId = closeSession(context, input.id, context.nowMs())
    context.documents.project()
    return { lessonId }
  }),
  intentions: sessions.intentions.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listIntentions)
  }),
  settleIntention: sessions.settleIntention.handler(({ input: { sessionId, outcome, note }, context }) => {
    context.documents.project()
    if (!context.store.read((db) => hasIntention(db, sessionId)))
      throw new DomainError('DOCUMENT_NOT_FOUND', { id: sessionId })
    context.documents.edit(sessionId, (doc) => writeMeta(doc, { intentionOutcome: outcome, intentionNote: note }))
    return done(context.documents)
  }),
  ofDilemma: sessions.ofDilemma.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listSessionsOf(db, input.dilemmaId))
  }),
})

/** Brings the lists up to date, so that the heartbeat and every window know at once. */
function done(documents: Documents): Record<string, never> {
  documents.project()
  return {}
}
