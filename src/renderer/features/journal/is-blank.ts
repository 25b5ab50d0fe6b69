import * as Y from 'yjs'
import { isAnswerKey } from '#shared/reflection/answers.ts'
import { META } from '#renderer/lib/documents/use-meta-field.ts'

/** Whether nobody wrote in this entry yet: it begins with the caret in it, others are read first. */
export function isBlank(doc: Y.Doc): boolean {
  const meta = doc.getMap(META)
  const answers = [...meta.keys()].filter(isAnswerKey).map((key) => meta.get(key))
  const hasAnswer = answers.some((answer) => (answer instanceof Y.Text ? answer.length > 0 : Boolean(answer)))
  const body = doc.get('root', Y.XmlText)
  const hasText = (body.toDelta() as { insert: unknown }[]).some(
    ({ insert }) => insert instanceof Y.XmlText && insert.length > 0,
  )
  return !meta.get('title') && !hasAnswer && !hasText
}
