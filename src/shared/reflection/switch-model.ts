import { type Answer, type AnswerKey, answerKey, questionOf } from './answers.ts'
import type { ReflectionModel } from './reflection-model.ts'

export interface AnswerMove {
  readonly from: AnswerKey
  readonly to: AnswerKey
}

/**
 * What to move when an entry goes on in another model: each answer to the step there that asks the same, unless that step
 * has words of its own. What finds no place stays where it was written, so nothing is ever lost.
 *
 * @param answers all that is written, in any order
 * @param from the model until now; of two answers to the same question, its answer goes
 */
export function movesOnSwitch(
  answers: readonly Answer[],
  from: ReflectionModel | null,
  to: ReflectionModel | null,
): AnswerMove[] {
  if (!to) return []
  const written = new Set(answers.filter(isWritten).map(({ key }) => key))
  const isOf = (model: ReflectionModel | null, key: AnswerKey) =>
    model?.steps.some((step) => answerKey(model, step) === key) ?? false
  const waiting = [...written].filter((key) => !isOf(to, key))
  const inOrder = [...waiting.filter((key) => isOf(from, key)), ...waiting.filter((key) => !isOf(from, key))]
  return to.steps.flatMap((step): AnswerMove[] => {
    const place = answerKey(to, step)
    const source = written.has(place) ? undefined : inOrder.find((key) => questionOf(key) === step.asks)
    return source ? [{ from: source, to: place }] : []
  })
}

/** The answers that have no step in `model`, in the order of the models; they are shown below its steps. */
export function writtenElsewhere(answers: readonly Answer[], model: ReflectionModel | null): Answer[] {
  const here = new Set<AnswerKey>(model?.steps.map((step) => answerKey(model, step)))
  return answers.filter((answer) => isWritten(answer) && !here.has(answer.key))
}

export function isWritten({ text }: Answer): boolean {
  return text.trim() !== ''
}
