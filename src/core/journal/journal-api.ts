import type { EntryLayout } from '#shared/contract/journal.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import { checkIn, findCheckIn } from './check-in.ts'
import {
  findEntry,
  findLastMade,
  findUntouched,
  listEntries,
  listOnThisDay,
  listTags,
  listWrittenDays,
} from './journal-store.ts'
import { passagesOf } from './passages.ts'
import { requireEntry } from './require-entry.ts'
import { createEntry, layoutOf, moveBetweenSteps, reuseEntry, switchModel } from './write-entry.ts'

/** Writing and finding back; what an entry becomes stands in `turning/`, after the archive that it writes to. */
export const journalApi = {
  list: unlocked.journal.list.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listEntries(db, input.filter, input.limit))
  }),
  get: unlocked.journal.get.handler(({ input, context }) => {
    context.documents.project()
    const entry = context.store.read((db) => findEntry(db, input.id))
    if (!entry) throw new DomainError('DOCUMENT_NOT_FOUND', { id: input.id })
    return entry
  }),
  calendar: unlocked.journal.calendar.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listWrittenDays(db, input.month))
  }),
  checkInOf: unlocked.journal.checkInOf.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => findCheckIn(db, input.day))
  }),
  checkIn: unlocked.journal.checkIn.handler(({ input: { day, ...levels }, context }) => {
    context.documents.project()
    checkIn(context, day, levels)
    context.documents.project()
    return {}
  }),
  onThisDay: unlocked.journal.onThisDay.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listOnThisDay(db, input.day))
  }),
  tags: unlocked.journal.tags.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listTags)
  }),
  create: unlocked.journal.create.handler(({ input, context }) => {
    context.documents.project()
    const untouched = context.store.read(findUntouched)
    if (untouched) reuseEntry(context.documents, untouched, input)
    const id = untouched ?? createEntry(context.documents, { ...input, ...asLastTime(context) })
    context.documents.project()
    return { id }
  }),
  setModel: unlocked.journal.setModel.handler(({ input, context }) => {
    requireEntry(context.documents, input.id)
    switchModel(context.documents, input.id, input.model)
    context.documents.project()
    return {}
  }),
  moveAnswer: unlocked.journal.moveAnswer.handler(({ input, context }) => {
    requireEntry(context.documents, input.id)
    moveBetweenSteps(context.documents, input.id, input.from, input.to)
    context.documents.project()
    return {}
  }),
  passages: unlocked.journal.passages.handler(({ input, context }) => {
    requireEntry(context.documents, input.id)
    return context.documents.read(input.id, passagesOf)
  }),
}

/** The layout of the entry that was made last, so that a person chooses it once. */
function asLastTime({ documents, store }: OpenVault): { layout?: EntryLayout } {
  const last = store.read(findLastMade)
  return last ? { layout: layoutOf(documents, last) } : {}
}
