import { ArchiveKind, type Learnt, LearntKind, LearntMeta } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { localDay } from '#shared/local-day.ts'
import { bodyOf } from '../documents/document-body.ts'
import { readMeta } from '../documents/document-meta.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import { countArchive, findOrigins, listArchive, listLessonAges } from './archive-store.ts'
import { learntTemplate } from './learnt-template.ts'
import { lessonOfDay } from './lesson-of-day.ts'

const blank: LearntMeta = { title: '', line: '', sessionId: null, dilemmaId: null }

export const archiveApi = unlocked.archive.router({
  list: unlocked.archive.list.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listArchive(db, input.kinds, input.limit))
  }),
  counts: unlocked.archive.counts.handler(({ context }) => {
    context.documents.project()
    return context.store.read(countArchive)
  }),
  kindOf: unlocked.archive.kindOf.handler(({ input, context }) => {
    const kind = ArchiveKind.safeParse(context.documents.header(input.id).kind)
    if (!kind.success) throw new DomainError('DOCUMENT_NOT_FOUND', { id: input.id })
    return { kind: kind.data }
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
    const lessons = context.store.read(listLessonAges)
    const dated = lessons.map(({ id, createdAtMs }) => ({ id, day: localDay(createdAtMs) }))
    const id = lessonOfDay(dated, localDay(context.nowMs()))
    return id === undefined ? null : getLearnt(context, id)
  }),
})

function getLearnt({ documents, store }: OpenVault, id: DocumentId): Learnt {
  const { kind, space, createdAtMs, updatedAtMs } = documents.header(id)
  const learnt = LearntKind.safeParse(kind)
  if (!learnt.success) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  const meta = documents.read(id, (doc) => readMeta(doc, LearntMeta))
  const origins = store.read((db) => findOrigins(db, meta))
  return { ...meta, ...origins, id, kind: learnt.data, space, createdAtMs, updatedAtMs }
}
