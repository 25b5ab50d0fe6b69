import { LearntKind, LearntMeta } from '#shared/contract/archive.ts'
import type { BookletPlan } from '#shared/contract/keeping.ts'
import type { MadeFile } from '#shared/contract/transfer.ts'
import type { DocumentId } from '#shared/ids.ts'
import { localDay } from '#shared/local-day.ts'
import type { UnixMs } from '#shared/units.ts'
import { realNamesOf } from '../aliases/alias-store.ts'
import { withoutRealNames } from '../aliases/masked-text.ts'
import { DomainError } from '../domain-error.ts'
import { readMeta } from '../documents/document-meta.ts'
import { paperOfBody } from '../paper/paper-of-body.ts'
import { paperToPdf } from '../paper/paper-to-pdf.ts'
import { checkFields } from '../privacy/check-fields.ts'
import type { OpenVault } from '../rpc/context.ts'
import { unlocked } from '../rpc/procedures.ts'
import { paperOfBooklet } from './booklet.ts'
import { checkedFieldsOf, maskedLesson, type PrintedLesson } from './booklet-lesson.ts'
import { listBookletLessons, listBookletTags } from './booklet-store.ts'
import { bookletWords, say } from './booklet-words.ts'

/** A booklet of what was learnt, to print. */
export const bookletApi = {
  lessons: unlocked.keeping.lessons.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => listBookletLessons(db, input))
  }),
  lessonTags: unlocked.keeping.lessonTags.handler(({ context }) => {
    context.documents.project()
    return context.store.read(listBookletTags)
  }),
  bookletFindings: unlocked.keeping.bookletFindings.handler(({ input, context }) =>
    input.ids
      .map((id) => {
        const fields = checkedFieldsOf(printedLesson(context, id))
        return { id, findings: context.store.read((db) => checkFields(db, { documentId: id, fields })).length }
      })
      .filter(({ findings }) => findings > 0),
  ),
  booklet: unlocked.keeping.booklet.handler(({ input, context }) => makeBooklet(context, input, context.nowMs())),
}

async function makeBooklet(open: OpenVault, { ids, ...plan }: BookletPlan, nowMs: UnixMs): Promise<MadeFile> {
  const paper = paperOfBooklet(
    plan,
    ids.map((id) => printedLesson(open, id)),
  )
  // Never the title of the booklet: a file's name is read by whoever passes by.
  const name = `${say(bookletWords.file, plan.language)}-${localDay(nowMs)}.pdf`
  return { name, type: 'application/pdf', bytes: await paperToPdf(paper) }
}

/** What stands in a lesson, with an alias wherever a real name of its list stands. */
function printedLesson({ documents, store }: OpenVault, id: DocumentId): PrintedLesson {
  const kind = LearntKind.safeParse(documents.header(id).kind)
  if (!kind.success) throw new DomainError('DOCUMENT_NOT_FOUND', { id })
  const lesson = documents.read(id, (doc) => {
    const { title, line } = readMeta(doc, LearntMeta)
    return { kind: kind.data, title, line, body: paperOfBody(doc) }
  })
  const names = store.read((db) => realNamesOf(db, id))
  return names.length === 0 ? lesson : maskedLesson(lesson, withoutRealNames(names))
}
