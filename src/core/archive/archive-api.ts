import { ArchiveKind, type Learnt, LearntKind, LearntMeta } from '#shared/contract/archive.ts'
import { SharedMeta } from '#shared/contract/sharing.ts'
import { type DocumentId, SavedFilterId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { readMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import { countFacets } from './count-facets.ts'
import { findInArchive } from './find-in-archive.ts'
import { relatedTo } from './related.ts'
import { listSavedFilters, removeSavedFilter, saveFilter } from './saved-filters.ts'
import { countArchive, findOrigins, listArchive } from './archive-store.ts'
import { learntTemplate } from './learnt-template.ts'
import { getSharedSession } from './shared-session.ts'
import { lessonOfToday, putAwayToday } from './lesson-of-day-store.ts'

const blank: Partial<LearntMeta> = { title: '', line: '', sessionId: null, dilemmaId: null }

export const archiveApi = unlocked.archive.router({
  list: unlocked.archive.list.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listArchive(db, input.kinds, input.limit))
  }),
  find: unlocked.archive.find.handler(({ input, context }) => {
    const { offset, limit, ...question } = input
    context.documents.project()
    return context.store.read((db) => findInArchive(db, question, { offset, limit }))
  }),
  facets: unlocked.archive.facets.handler(({ input, context }) => {
    const { of, ...filter } = input
    context.documents.project()
    return context.store.read((db) => countFacets(db, filter, of))
  }),
  related: unlocked.archive.related.handler(({ input, context }) => {
    context.documents.project()
    return relatedTo(context, input.id, input.limit)
  }),
  savedFilters: unlocked.archive.savedFilters.handler(({ context }) => context.store.read(listSavedFilters)),
  saveFilter: unlocked.archive.saveFilter.handler(({ input, context }) => {
    const made = { ...input, id: SavedFilterId.parse(context.newId()) }
    const id = context.store.write((db) => saveFilter(db, made, context.nowMs()))
    context.changes.publish('archive')
    return { id }
  }),
  removeSavedFilter: unlocked.archive.removeSavedFilter.handler(({ input, context }) => {
    context.store.write((db) => removeSavedFilter(db, input.id))
    context.changes.publish('archive')
    return {}
  }),
  counts: unlocked.archive.counts.handler(({ context }) => {
    context.documents.project()
    return context.store.read(countArchive)
  }),
  kindOf: unlocked.archive.kindOf.handler(({ input, context }) => {
    const { kind, space } = context.documents.header(input.id)
    const known = ArchiveKind.safeParse(kind)
    if (!known.success) throw new DomainError('DOCUMENT_NOT_FOUND', { id: input.id })
    return { kind: known.data, space }
  }),
  sharedSession: unlocked.archive.sharedSession.handler(({ input, context }) => {
    context.documents.project()
    return getSharedSession(context, input.id)
  }),
  get: unlocked.archive.get.handler(({ input, context }) => {
    context.documents.project()
    return getLearnt(context, input.id)
  }),
  create: unlocked.archive.create.handler(({ input, context }) => {
    const body = bodyOf(learntTemplate(input.kind, input.language))
    const id = context.documents.create({ kind: input.kind, meta: blank, body })
    context.documents.project()
    return { id }
  }),
  ofToday: unlocked.archive.ofToday.handler(({ context }) => {
    context.documents.project()
    const id = lessonOfToday(context.store, context.nowMs())
    return id === undefined ? null : getLearnt(context, id)
  }),
  putAwayToday: unlocked.archive.putAwayToday.handler(({ context }) => {
    putAwayToday(context.store, context.nowMs())
    context.changes.publish('archive')
    return {}
  }),
})

function getLearnt({ documents, store }: OpenVault, id: DocumentId): Learnt {
  const { kind, space, createdAtMs, updatedAtMs } = documents.header(id)
  const learnt = LearntKind.safeParse(kind)
  if (!learnt.success) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  const meta = documents.read(id, (doc) => readMeta(doc, LearntMeta))
  const origins = store.read((db) => findOrigins(db, meta))
  const { author } = documents.read(id, (doc) => readMeta(doc, SharedMeta))
  return { ...meta, ...origins, author, id, kind: learnt.data, space, createdAtMs, updatedAtMs }
}
