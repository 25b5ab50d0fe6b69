import { type EntryLayout, JournalMeta } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { AnswerKey } from '#shared/reflection/answers.ts'
import { reflectionModel } from '#shared/reflection/catalogue.ts'
import type { ReflectionModelId } from '#shared/reflection/model-ids.ts'
import { movesOnSwitch } from '#shared/reflection/switch-model.ts'
import type { CalendarDay } from '#shared/units.ts'
import { emptyBody } from '../documents/document-body.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { answersOf, moveAnswer, prepareAnswers } from './answers.ts'

export interface EntryStart {
  readonly model: ReflectionModelId | null
  readonly day: CalendarDay
  /** How the steps stand, if not one at a time. */
  readonly layout?: EntryLayout
}

/** A new entry, with the texts of its steps ready to write in. */
export function createEntry(documents: Documents, { model, day, layout = 'steps' }: EntryStart): DocumentId {
  return documents.create({
    kind: 'journal',
    meta: { ...JournalMeta.parse({}), model, day, layout },
    body(doc) {
      emptyBody(doc)
      if (model) prepareAnswers(doc, reflectionModel(model))
    },
  })
}

/** How the steps of an entry stand. */
export function layoutOf(documents: Documents, id: DocumentId): EntryLayout {
  return documents.read(id, (doc) => readMeta(doc, JournalMeta).layout)
}

/** Begins an entry anew that nobody wrote in. */
export function reuseEntry(documents: Documents, id: DocumentId, { model, day }: EntryStart): void {
  documents.edit(id, (doc) => {
    writeMeta(doc, { model, day })
    if (model) prepareAnswers(doc, reflectionModel(model))
  })
}

/** Goes on in another model, or on a blank page. Every answer stays in the entry. */
export function switchModel(documents: Documents, id: DocumentId, to: ReflectionModelId | null): void {
  documents.edit(id, (doc) => {
    const { model: from } = readMeta(doc, JournalMeta)
    const next = to && reflectionModel(to)
    const moves = movesOnSwitch(answersOf(doc), from && reflectionModel(from), next)
    if (next) prepareAnswers(doc, next)
    for (const move of moves) moveAnswer(doc, move.from, move.to)
    writeMeta(doc, { model: to })
  })
}

export function moveBetweenSteps(documents: Documents, id: DocumentId, from: AnswerKey, to: AnswerKey): void {
  documents.edit(id, (doc) => moveAnswer(doc, from, to))
}
