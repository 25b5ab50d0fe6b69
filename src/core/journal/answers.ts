import * as Y from 'yjs'
import { type Answer, type AnswerKey, answerKey, isAnswerKey } from '#shared/reflection/answers.ts'
import { reflectionModels } from '#shared/reflection/catalogue.ts'
import type { ReflectionModel } from '#shared/reflection/reflection-model.ts'
import { META } from '../documents/document-types.ts'

const order = new Map(
  reflectionModels.flatMap((model) => model.steps.map((step) => answerKey(model, step))).map((key, at) => [key, at]),
)

/** All answers that hold text, in the order of the models and their steps. */
export function answersOf(doc: Y.Doc): Answer[] {
  const meta = doc.getMap(META)
  return [...meta.keys()]
    .filter(isAnswerKey)
    .map((key) => ({ key, text: textOfField(meta.get(key)) }))
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => placeOf(one.key) - placeOf(other.key))
}

/** Makes the texts of a model's steps where they are not there yet. Only core does this: two windows would make two. */
export function prepareAnswers(doc: Y.Doc, model: ReflectionModel): void {
  for (const step of model.steps) answerText(doc, answerKey(model, step))
}

/** Puts words at the end of an answer. */
export function writeAnswer(doc: Y.Doc, key: AnswerKey, words: string): void {
  const text = answerText(doc, key)
  text.insert(text.length, words)
}

/** Puts what stands at `from` at the end of `to`, after a blank line where there is something already. */
export function moveAnswer(doc: Y.Doc, from: AnswerKey, to: AnswerKey): void {
  const source = answerText(doc, from)
  const moved = source.toJSON()
  if (from === to || moved === '') return
  const target = answerText(doc, to)
  target.insert(target.length, target.length === 0 ? moved : `\n\n${moved}`)
  source.delete(0, source.length)
}

/** The shared text of an answer. A plain text, which a writer that knows no answers may put there, becomes one. */
function answerText(doc: Y.Doc, key: AnswerKey): Y.Text {
  const meta = doc.getMap(META)
  const found = meta.get(key)
  if (found instanceof Y.Text) return found
  const made = new Y.Text(textOfField(found))
  meta.set(key, made)
  return made
}

function textOfField(value: unknown): string {
  if (value instanceof Y.Text) return value.toJSON()
  return typeof value === 'string' ? value : ''
}

/** An answer of a model that is not known here comes last. */
function placeOf(key: AnswerKey): number {
  return order.get(key) ?? order.size
}
