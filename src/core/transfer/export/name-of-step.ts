import type { Language } from '#shared/language.ts'
import { type AnswerKey, answerKey } from '#shared/reflection/answers.ts'
import { reflectionModels } from '#shared/reflection/catalogue.ts'

const names = new Map(
  reflectionModels.flatMap((model) => model.steps.map((step) => [answerKey(model, step), step.name] as const)),
)

/** What a step of a reflection model is called; of a model that is not known here, its id. */
export function nameOfStep(key: AnswerKey, language: Language): string {
  return names.get(key)?.[language] ?? key.replace(/^answer:/, '')
}
