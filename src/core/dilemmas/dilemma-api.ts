import type { DilemmaChange } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { tagsFrom } from '#shared/tags.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import { unlocked } from '../rpc/procedures.ts'
import { blankDilemma } from './dilemma.ts'
import { countFacets } from './dilemma-facets.ts'
import { findDilemma, listDilemmas } from './dilemma-store.ts'

export const dilemmasApi = unlocked.dilemmas.router({
  list: unlocked.dilemmas.list.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listDilemmas(db, input))
  }),
  facets: unlocked.dilemmas.facets.handler(({ context }) => {
    context.documents.project()
    return context.store.read(countFacets)
  }),
  get: unlocked.dilemmas.get.handler(({ input, context }) => {
    context.documents.project()
    const dilemma = context.store.read((db) => findDilemma(db, input.id))
    if (!dilemma) throw new DomainError('DOCUMENT_NOT_FOUND', { id: input.id })
    return dilemma
  }),
  create: unlocked.dilemmas.create.handler(({ context }) => {
    const id = context.documents.create({ kind: 'dilemma', meta: blankDilemma })
    context.documents.project()
    return { id }
  }),
  setState: unlocked.dilemmas.setState.handler(({ input, context }) => {
    changeAll(context.documents, [input])
    return {}
  }),
  change: unlocked.dilemmas.change.handler(({ input, context }) => {
    changeAll(context.documents, input.changes)
    return {}
  }),
})

function changeAll(documents: Documents, changes: readonly DilemmaChange[]): void {
  for (const { id } of changes) requireOwnDilemma(documents, id)
  for (const { id, state, tags } of changes) {
    const fields = { ...(state && { state }), ...(tags && { tags: tagsFrom(tags) }) }
    documents.edit(id, (doc) => writeMeta(doc, fields))
  }
  documents.project()
}

/** A shared one changes by way of its original. */
function requireOwnDilemma(documents: Documents, id: DocumentId): void {
  const { kind, space } = documents.header(id)
  if (kind !== 'dilemma' || space !== 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
}
