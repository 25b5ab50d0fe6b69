import type { AliasSuggestion } from '#shared/contract/aliases.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import type { Documents } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import type { ReadableDb } from '../store/store.ts'
import { isSameAlias, mayBe, namesOf, newForms, refuseTelling } from './alias.ts'
import {
  findAlias,
  insertAlias,
  insertForms,
  listAliases,
  type StoredAlias,
  saveAlias,
  takeOffList,
} from './alias-store.ts'
import { findOccurrences } from './find-occurrences.ts'
import { givesNameAway } from './gives-name-away.ts'
import { linkedDocuments } from './linked-documents.ts'
import { newAliases } from './new-aliases.ts'

export const aliasesApi = unlocked.aliases.router({
  list: unlocked.aliases.list.handler(({ input, context }) => {
    requirePersonal(context.documents, input.documentId)
    return context.store.read((db) => ({
      aliases: listAliases(db, input.documentId),
      linked: linkedAliases(db, input.documentId),
    }))
  }),
  suggest: unlocked.aliases.suggest.handler(({ input, context }) => {
    requirePersonal(context.documents, input.documentId)
    return suggestionsFor(context, input)
  }),
  add: unlocked.aliases.add.handler(({ input, context }) => {
    requirePersonal(context.documents, input.documentId)
    const added = context.store.write((db) => {
      const all = listAliases(db, input.documentId)
      const same = all.find(({ alias, isRemoved }) => !isRemoved && isSameAlias(alias, input.alias))
      refuseTelling(input.alias, [input.realName, ...all.flatMap(namesOf)])
      const id = same?.id ?? (context.newId() as AliasId)
      if (same) insertForms(db, id, newForms(same, [input.realName]))
      else insertAlias(db, { ...input, id }, context.nowMs())
      return getAlias(db, id)
    })
    context.changes.publish('aliases')
    return added
  }),
  addForms: unlocked.aliases.addForms.handler(({ input, context }) => {
    const changed = context.store.write((db) => {
      insertForms(db, input.id, newForms(getAlias(db, input.id), input.texts))
      return getAlias(db, input.id)
    })
    context.changes.publish('aliases')
    return changed
  }),
  rename: unlocked.aliases.rename.handler(({ input, context }) => {
    const renamed = context.store.write((db) => {
      const alias = getAlias(db, input.id)
      const all = listAliases(db, alias.documentId)
      const isTaken = all.some(
        (other) => other.id !== alias.id && !other.isRemoved && isSameAlias(other.alias, input.alias),
      )
      if (isTaken) throw new DomainError('ALIAS_TAKEN')
      refuseTelling(input.alias, all.flatMap(namesOf))
      saveAlias(db, alias.id, input.alias)
      return getAlias(db, alias.id)
    })
    context.changes.publish('aliases')
    return renamed
  }),
  remove: unlocked.aliases.remove.handler(({ input, context }) => {
    context.store.write((db) => takeOffList(db, getAlias(db, input.id).id, context.nowMs()))
    context.changes.publish('aliases')
    return {}
  }),
  occurrences: unlocked.aliases.occurrences.handler(({ input, context }) =>
    context.store.read((db) => {
      const known = listAliases(db, input.documentId).filter((alias) => mayBe(alias, input.realName))
      return findOccurrences([input.realName, ...known.flatMap(namesOf)], input.fields)
    }),
  ),
})

interface Asked {
  readonly documentId: DocumentId
  readonly realName: string
  readonly before: string
}

/** First what this person is called already, here and in linked documents; then aliases that are new. */
function suggestionsFor(context: OpenVault & CoreContext, asked: Asked): AliasSuggestion[] {
  const { own, linked } = context.store.read((db) => ({
    own: listAliases(db, asked.documentId).filter(({ isRemoved }) => !isRemoved),
    linked: linkedAliases(db, asked.documentId),
  }))
  const isAsked = (alias: StoredAlias) => mayBe(alias, asked.realName)
  const names = [asked.realName, ...own.flatMap(namesOf)]
  const free = ({ alias }: StoredAlias) =>
    !own.some((other) => isSameAlias(other.alias, alias)) && !givesNameAway(alias, names)
  const suggestions: AliasSuggestion[] = [
    ...own.filter(isAsked).map(({ alias }) => ({ alias, origin: 'this' as const })),
    ...linked
      .filter((alias) => isAsked(alias) && free(alias))
      .map(({ alias }) => ({ alias, origin: 'linked' as const })),
    ...newAliases(context, asked, own).map((alias) => ({ alias, origin: 'new' as const })),
  ]
  return [...new Map(suggestions.toReversed().map((each) => [each.alias, each])).values()].toReversed()
}

function linkedAliases(db: ReadableDb, documentId: DocumentId): StoredAlias[] {
  return linkedDocuments(db, documentId)
    .flatMap((id) => listAliases(db, id))
    .filter(({ isRemoved }) => !isRemoved)
}

function getAlias(db: ReadableDb, id: AliasId): StoredAlias {
  const alias = findAlias(db, id)
  if (!alias) throw new DomainError('ALIAS_NOT_FOUND', { id })
  return alias
}

/** What a team reads must know of no alias list. */
function requirePersonal(documents: Documents, id: DocumentId): void {
  if (documents.header(id).space !== 'personal') throw new DomainError('DOCUMENT_NOT_FOUND', { id })
}
