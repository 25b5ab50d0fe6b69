import { type LearntKind, LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import type { Passage, TurnedKind } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { questionOf } from '#shared/reflection/answers.ts'
import type { Question } from '#shared/reflection/reflection-model.ts'
import { learntTemplate } from '../archive/learnt-template.ts'
import { type Block, bodyOf } from '../documents/document-body.ts'
import type { Documents, NewDocument } from '../documents/document-types.ts'
import { type PersonAlong, placesOf } from './people-along.ts'
import { sectionOf } from './sections.ts'
import { turnedBody } from './turned-body.ts'

export interface Turning {
  readonly kind: TurnedKind
  /** What the person chose, as they saw it: the entry itself is not read, so nothing else in it can come along. */
  readonly passages: readonly Passage[]
  readonly language: Language
  /** Who stands in the passages by an alias, and stays known in what is made of them; nobody when left out. */
  readonly people?: readonly PersonAlong[]
}

/** Makes a new document of the chosen passages. It has no title and no tags yet: those of the entry were not chosen. */
export function turnInto(documents: Documents, turning: Turning): DocumentId {
  const { kind } = turning
  return documents.create(kind === 'dilemma' ? newDilemma(turning) : newLearnt(kind, turning))
}

const triedQuestions: readonly Question[] = ['action', 'alternatives']
const outcomeQuestions: readonly Question[] = ['outcome', 'effect']

/** The story of a dilemma begins without headings. */
const blankPage: readonly Block[] = [{ type: 'paragraph', text: '' }]

/** What somebody tried and what came of it have fields of their own; all else is the story. */
function newDilemma({ passages, people = [] }: Turning): NewDocument {
  const answersTo = (questions: readonly Question[]) =>
    passages.filter((passage) => questions.some((question) => question === questionAt(passage)))
  const tried = answersTo(triedQuestions)
  const outcome = answersTo(outcomeQuestions)
  const story = passages.filter((passage) => !tried.includes(passage) && !outcome.includes(passage))
  const fields = { tried: joined(tried), outcome: joined(outcome) }
  const fit = DilemmaMeta.parse(fields)
  const tooLong = [fit.tried === fields.tried ? [] : tried, fit.outcome === fields.outcome ? [] : outcome].flat()
  const body = turnedBody(
    blankPage,
    [...story, ...tooLong].map(({ text }) => ({ text, section: 0 })),
    placesOf(people),
  )
  return { kind: 'dilemma', meta: fit, body: bodyOf(body) }
}

function newLearnt(kind: LearntKind, { passages, language, people = [] }: Turning): NewDocument {
  const placed = passages.map((passage) => ({ text: passage.text, section: sectionOf(kind, questionAt(passage)) }))
  const body = turnedBody(learntTemplate(kind, language), placed, placesOf(people))
  return { kind, meta: LearntMeta.parse({}), body: bodyOf(body) }
}

function questionAt({ answer }: Passage): Question | undefined {
  return answer === null ? undefined : questionOf(answer)
}

function joined(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join('\n')
}
