import type { Passage } from '#shared/contract/journal.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { namesOf } from '../aliases/alias.ts'
import { insertAlias, insertForms, type StoredAlias } from '../aliases/alias-store.ts'
import { aliasFinder } from '../aliases/find-aliases.ts'
import type { PlacedAlias } from '../documents/document-body.ts'
import type { WritableDb } from '../store/store.ts'

/** Somebody who stands in chosen passages by an alias, under the number that the alias has in the new document. */
export interface PersonAlong {
  readonly id: AliasId
  readonly alias: string
  readonly names: readonly string[]
}

/** Who of an entry's alias list the chosen passages are about; nobody else goes along. */
export function peopleIn(
  list: readonly StoredAlias[],
  passages: readonly Passage[],
  newId: () => string,
): readonly PersonAlong[] {
  const find = aliasFinder(list.map(({ alias }) => alias))
  const told = new Set(passages.flatMap(({ text }) => find(text).map(({ alias }) => alias)))
  return list
    .filter(({ alias, isRemoved }) => !isRemoved && told.has(alias))
    .map((alias) => ({ id: newId() as AliasId, alias: alias.alias, names: namesOf(alias) }))
}

/** A way to see where people stand in a text. Which way of writing a name it was is not known any more: the first. */
export function placesOf(people: readonly PersonAlong[]): (text: string) => PlacedAlias[] {
  const find = aliasFinder(people.map(({ alias }) => alias))
  const ids = new Map(people.map(({ alias, id }) => [alias, id]))
  return (text) =>
    find(text).flatMap(({ alias, ...place }) => {
      const aliasId = ids.get(alias)
      return aliasId === undefined ? [] : [{ ...place, aliasId, form: 0 }]
    })
}

/** Puts them on the new document's own list: it is as private as the entry's. */
export function keepPeople(
  db: WritableDb,
  documentId: DocumentId,
  people: readonly PersonAlong[],
  nowMs: UnixMs,
): void {
  for (const { id, alias, names } of people) {
    const [realName, ...others] = names
    if (realName === undefined) continue
    insertAlias(db, { id, documentId, alias, realName }, nowMs)
    insertForms(db, id, others)
  }
}
