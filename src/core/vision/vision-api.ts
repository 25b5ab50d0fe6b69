import type { NormMeta } from '#shared/contract/vision.ts'
import { localDay } from '#shared/local-day.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import { unlocked } from '../rpc/procedures.ts'
import { listClashes, listSilences } from './agenda-store.ts'
import { createPrinciples } from './create-principles.ts'
import { holdAgainst, mayHold, requirePrinciple } from './hold-against.ts'
import { inState, moveInOrder } from './principle.ts'
import { adoptDraft, proposeChange } from './change-principle.ts'
import {
  findLessonOn,
  findPrinciple,
  listDrafts,
  listNorms,
  listPrinciples,
  listReadings,
  listStancesOf,
  listTests,
} from './vision-store.ts'
import { ofWeek } from './week.ts'

const blankNorm: NormMeta = { title: '', satisfied: '', first: '', author: null, keeper: null }

export const visionApi = unlocked.vision.router({
  list: unlocked.vision.list.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listPrinciples)
  }),
  get: unlocked.vision.get.handler(({ input: { id }, context }) => {
    context.documents.project()
    return context.store.read((db) => {
      const principle = findPrinciple(db, id)
      if (!principle) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
      const [readings, drafts] = [listReadings(db, id), listDrafts(db, id)]
      return { ...principle, tests: listTests(db, id), lesson: findLessonOn(db, id), readings, drafts }
    })
  }),
  create: unlocked.vision.create.handler(({ input, context }) => {
    const [id] = createPrinciples(context, input.space, [undefined])
    if (id === undefined) throw new RangeError('one was made')
    return { id }
  }),
  createAll: unlocked.vision.createAll.handler(({ input, context }) => ({
    ids: createPrinciples(context, input.space, input.principles),
  })),
  setState: unlocked.vision.setState.handler(({ input: { id, state, day }, context }) => {
    requirePrinciple(context.documents, id)
    context.documents.edit(id, (doc) => writeMeta(doc, inState(state, day)))
    context.documents.project()
    return {}
  }),
  move: unlocked.vision.move.handler(({ input: { id, to }, context: { documents, store } }) => {
    requirePrinciple(documents, id)
    documents.project()
    const changed = moveInOrder(store.read(listPrinciples), id, to)
    store.write(() => {
      for (const one of changed) documents.edit(one.id, (doc) => writeMeta(doc, { number: one.number }))
    })
    documents.project()
    return {}
  }),
  propose: unlocked.vision.propose.handler(({ input: { id }, context }) => ({ id: proposeChange(context, id) })),
  adoptDraft: unlocked.vision.adoptDraft.handler(({ input: { id, day }, context }) => ({
    id: adoptDraft(context, id, day, context.nowMs()),
  })),
  norms: unlocked.vision.norms.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listNorms)
  }),
  createNorm: unlocked.vision.createNorm.handler(({ input, context }) => {
    const id = context.documents.create({ kind: 'norm', space: input.space, meta: blankNorm })
    context.documents.project()
    return { id }
  }),
  stancesOf: unlocked.vision.stancesOf.handler(({ input: { id }, context: { documents, store } }) => {
    documents.project()
    return { mayHold: mayHold(documents, id), stances: store.read((db) => listStancesOf(db, id)) }
  }),
  hold: unlocked.vision.hold.handler(({ input, context }) => {
    holdAgainst(context, input, context.nowMs())
    context.documents.project()
    return {}
  }),
  agenda: unlocked.vision.agenda.handler(({ context }) => {
    context.documents.project()
    return context.store.read((db) => ({ clashes: listClashes(db), silences: listSilences(db) }))
  }),
  ofWeek: unlocked.vision.ofWeek.handler(({ context }) => {
    context.documents.project()
    return context.store.read((db) => {
      const adopted = listPrinciples(db).filter(({ state }) => state === 'adopted')
      const principle = ofWeek(adopted, localDay(context.nowMs()))
      return principle ? { principle, lesson: findLessonOn(db, principle.id) } : null
    })
  }),
})
