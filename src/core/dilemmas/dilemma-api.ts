import type { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import { unlocked } from '../rpc/procedures.ts'
import { findDilemma, listDilemmas } from './dilemma-store.ts'
import { dilemmaTemplate } from './dilemma-template.ts'

const blank: DilemmaMeta = { title: '', question: '', state: 'draft' }

export const dilemmasApi = unlocked.dilemmas.router({
  list: unlocked.dilemmas.list.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listDilemmas)
  }),
  get: unlocked.dilemmas.get.handler(({ input, context }) => {
    context.documents.project()
    const dilemma = context.store.read((db) => findDilemma(db, input.id))
    if (!dilemma) throw new DomainError('DOCUMENT_NOT_FOUND', { id: input.id })
    return dilemma
  }),
  create: unlocked.dilemmas.create.handler(({ input, context }) => {
    const body = bodyOf(dilemmaTemplate(input.language))
    const id = context.documents.create({ kind: 'dilemma', meta: blank, body })
    context.documents.project()
    return { id }
  }),
  setState: unlocked.dilemmas.setState.handler(({ input, context }) => {
    requireDilemma(context.documents, input.id)
    context.documents.edit(input.id, (doc) => writeMeta(doc, { state: input.state }))
    context.documents.project()
    return {}
  }),
})

function requireDilemma(documents: Documents, id: DocumentId): void {
  if (documents.header(id).kind !== 'dilemma') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
}
