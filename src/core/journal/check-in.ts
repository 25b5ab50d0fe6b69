import type { CheckIn } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'
import { findUntouched, listEntries } from './journal-store.ts'
import { createEntry, reuseEntry } from './write-entry.ts'

const blank: CheckIn = { energy: null, pressure: null }

/** How somebody was on a day, as the entry of that day says that was written last. */
export function findCheckIn(db: ReadableDb, day: CalendarDay): CheckIn {
  const entry = entryOf(db, day)
  return entry ? { energy: entry.energy, pressure: entry.pressure } : blank
}

/** Keeps how somebody is: in that day's entry, or in a new one that says nothing else. */
export function checkIn(
  open: OpenVault,
  day: CalendarDay,
  levels: Partial<{ [Name in keyof CheckIn]: CheckIn[Name] | undefined }>,
): void {
  const { documents, store } = open
  const id = store.read((db) => entryOf(db, day))?.id ?? newEntry(open, day)
  const given = Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== undefined))
  documents.edit(id, (doc) => writeMeta(doc, given))
}

function entryOf(db: ReadableDb, day: CalendarDay) {
  return listEntries(db, { from: day, through: day }, 1)[0]
}

function newEntry({ documents, store }: OpenVault, day: CalendarDay): DocumentId {
  const untouched = store.read(findUntouched)
  if (untouched) reuseEntry(documents, untouched, { model: null, day })
  return untouched ?? createEntry(documents, { model: null, day })
}
