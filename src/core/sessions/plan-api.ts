import type { CaseId } from '#shared/ids.ts'
import type { PlannedCase } from '#shared/sessions/session-case.ts'
import { listMethods } from '../methods/find-method.ts'
import { unlocked } from '../rpc/procedures.ts'
import { calendarFile } from './calendar.ts'
import { bringCase, prepareCase } from './cases.ts'
import { followSession } from './follow-session.ts'
import { listPeople } from './people-store.ts'
import { chooseMethod, planSession, replanSession } from './plan-session.ts'
import { readCase } from './read-case.ts'
import { listSessions } from './session-store.ts'
import { viewSession } from './session-view.ts'

const { sessions } = unlocked

/** What comes before a session. */
export const planApi = {
  methods: sessions.methods.handler(({ context }) => listMethods(context)),
  list: sessions.list.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listSessions)
  }),
  get: sessions.get.handler(({ input: { id, ...viewer }, context }) => {
    context.documents.project()
    return viewSession(context, id, viewer, context.nowMs())
  }),
  follow: sessions.follow.handler(({ input: { id, ...viewer }, context, signal }) =>
    followSession(context, id, viewer, signal),
  ),
  people: sessions.people.handler(({ context }) => {
    context.documents.project()
    return context.store.read((db) => listPeople(db))
  }),
  plan: sessions.plan.handler(({ input: { dilemmaId, cases, ...plan }, context }) => {
    const bringer = plan.participants.findIndex(({ role }) => role === 'bringer')
    const one: PlannedCase[] = dilemmaId ? [{ dilemmaId, title: '', question: '', bringer }] : []
    const id = planSession(context.documents, { ...plan, cases: cases ?? one }, context.newId)
    context.documents.project()
    return { id }
  }),
  replan: sessions.replan.handler(({ input: { id, ...plan }, context }) => {
    replanSession(context.documents, id, plan, context.newId)
    context.documents.project()
    return {}
  }),
  chooseMethod: sessions.chooseMethod.handler(({ input, context }) => {
    chooseMethod(context.documents, input.id, input.methodId)
    context.documents.project()
    return {}
  }),
  bringCase: sessions.bringCase.handler(({ input, context }) => {
    const caseId = context.newId() as CaseId
    bringCase(context, input.id, input.case, caseId)
    context.documents.project()
    return { caseId }
  }),
  prepareCase: sessions.prepareCase.handler(({ input: { id, caseId, ...changes }, context }) => {
    prepareCase(context, id, caseId, changes)
    context.documents.project()
    return {}
  }),
  readCase: sessions.readCase.handler(({ input, context }) => readCase(context, input.id, input.caseId, input.as)),
  calendar: sessions.calendar.handler(({ input, context }) =>
    calendarFile(context.documents, input.id, input.language, context.nowMs()),
  ),
}
