import { LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { Passage, TurnedKind } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { learntTemplate } from '../archive/learnt-template.ts'
import { dilemmaTemplate } from '../dilemmas/dilemma-template.ts'
import { bodyOf } from '../documents/document-body.ts'
import type { Documents } from '../documents/document-types.ts'
import { turnedBody } from './turned-body.ts'

export interface Turning {
  readonly kind: TurnedKind
  /** What the person chose, as they saw it: the entry itself is not read, so nothing else in it can come along. */
  readonly passages: readonly Passage[]
  readonly language: Language
}

/** Makes a new document of the chosen passages. It has no title and no tags yet: those of the entry were not chosen. */
export function turnInto(documents: Documents, { kind, passages, language }: Turning): DocumentId {
  const template = kind === 'dilemma' ? dilemmaTemplate(language) : learntTemplate(kind, language)
  const blank = kind === 'dilemma' ? DilemmaMeta.parse({}) : LearntMeta.parse({})
  return documents.create({ kind, meta: blank, body: bodyOf(turnedBody(kind, template, passages)) })
}
