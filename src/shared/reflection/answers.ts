import { reflectionModels } from './catalogue.ts'
import type { Question, ReflectionModel, ReflectionStep } from './reflection-model.ts'

const PREFIX = 'answer:'

/** The field of an entry that holds what was written at one step: `answer:gibbs.feelings`. */
export type AnswerKey = `${typeof PREFIX}${string}`

export interface Answer {
  readonly key: AnswerKey
  readonly text: string
}

export function answerKey(model: ReflectionModel, step: ReflectionStep): AnswerKey {
  return `${PREFIX}${model.id}.${step.id}`
}

export function isAnswerKey(field: string): field is AnswerKey {
  return field.startsWith(PREFIX)
}

const places = new Map(
  reflectionModels.flatMap((model) => model.steps.map((step) => [answerKey(model, step), { model, step }] as const)),
)

/** The step that an answer was written at; undefined for one of a model that is not known here. */
export function placeOf(
  key: AnswerKey,
): { readonly model: ReflectionModel; readonly step: ReflectionStep } | undefined {
  return places.get(key)
}

/** What an answer is an answer to. */
export function questionOf(key: AnswerKey): Question | undefined {
  return places.get(key)?.step.asks
}
