import { listAliases } from '../aliases/alias-store.ts'
import { requireEntry } from '../journal/require-entry.ts'
import { unlocked } from '../rpc/procedures.ts'
import { keepPeople, peopleIn } from './people-along.ts'
import { turnInto } from './turn-into.ts'
import { findOrigin, listTurned, rememberTurned } from './turned-store.ts'

/** The part of the journal's procedures that writes to other features. */
export const turningApi = {
  turnInto: unlocked.journal.turnInto.handler(({ input, context }) => {
    const { documents, store } = context
    requireEntry(documents, input.id)
    const id = store.write((db) => {
      const people = peopleIn(listAliases(db, input.id), input.passages, context.newId)
      const made = turnInto(documents, { ...input, people })
      keepPeople(db, made, people, context.nowMs())
      rememberTurned(db, input.id, made)
      return made
    })
    documents.project()
    context.changes.publish('journal')
    return { id }
  }),
  turnedInto: unlocked.journal.turnedInto.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listTurned(db, input.id))
  }),
  originOf: unlocked.journal.originOf.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => findOrigin(db, input.id)) ?? null
  }),
}
