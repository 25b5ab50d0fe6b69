import { expect, it } from 'vitest'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { JournalLine } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import { draftsOf } from './drafts-of.ts'

const dilemma = (id: string, state: DilemmaLine['state'], updatedAtMs: number) =>
  ({ id, state, title: id, opening: '', updatedAtMs }) as DilemmaLine
const entry = (id: string, opening: string, updatedAtMs: number) =>
  ({ id, title: '', opening, updatedAtMs }) as JournalLine
const ids = (...all: Parameters<typeof draftsOf>) => draftsOf(...all).map(({ id }) => id)

it('what was changed last comes first, dilemmas and entries together', () => {
  const found = ids([dilemma('old', 'draft', 1), dilemma('new', 'ready', 3)], [entry('mine', 'Vandaag', 2)], null)
  expect(found).toEqual(['new', 'mine', 'old'])
})

it('what is in a session, followed up or of the next session is no draft', () => {
  const all = [dilemma('held', 'in-session', 3), dilemma('done', 'followed-up', 2), dilemma('next', 'ready', 1)]
  expect(ids(all, [], 'next' as DocumentId)).toEqual([])
})

it('an entry without words is nothing to go on with, and two of them are enough', () => {
  const entries = [entry('a', 'Eén', 4), entry('blank', '', 3), entry('b', 'Twee', 2), entry('c', 'Drie', 1)]
  expect(ids([], entries, null)).toEqual(['a', 'b'])
})
