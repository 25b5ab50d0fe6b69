import { requireReviewed } from '../archive/retention-documents.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { unlocked } from '../rpc/procedures.ts'
import { passagesOfDocument } from './passages-of-document.ts'
import { turnInto } from './turn-into.ts'

/** The part of keeping that makes a lesson of something old. */
export const shorteningApi = {
  passages: unlocked.keeping.passages.handler(({ input, context }) => {
    const kind = requireReviewed(context.documents, input.id)
    return context.documents.read(input.id, (doc) => passagesOfDocument({ id: input.id, kind }, doc))
  }),
  shorten: unlocked.keeping.shorten.handler(({ input, context }) => {
    const { documents, store } = context
    requireReviewed(documents, input.id)
    const id = store.write(() => {
      // Nothing ties it to what it was made of, nor to the people in there: those are on their way out.
      const { passages, language } = input
      const lesson = turnInto(documents, { kind: 'lesson', passages, language, people: [] })
      documents.edit(lesson, (doc) => writeMeta(doc, { line: input.line }))
      documents.remove(input.id)
      return lesson
    })
    documents.project()
    return { id }
  }),
}
