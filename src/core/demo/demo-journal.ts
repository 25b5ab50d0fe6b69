import { JournalMeta } from '#shared/contract/journal.ts'
import { localDay } from '#shared/local-day.ts'
import type { CalendarDay, UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { Documents } from '../documents/document-types.ts'
import { markdownBody } from '../documents/markdown-body.ts'
import { writeAnswer } from '../journal/answers.ts'
import { createEntry } from '../journal/write-entry.ts'
import type { CasebookText } from './casebook-text.ts'
import { sameDayMonthBefore, workdayBefore } from './demo-dates.ts'

interface Writing {
  readonly atMs: UnixMs
  write(documents: Documents): void
}

/** Two evenings from the casebook, and a note of a month ago that comes back on this day. */
export function demoJournal(now: UnixMs, textOf: (file: string) => CasebookText): Writing[] {
  const fromCasebook = (file: string, atMs: UnixMs, fields: Partial<JournalMeta>): Writing => ({
    atMs,
    write(documents) {
      const { title, markdown } = textOf(file)
      const meta = { ...JournalMeta.parse({}), title, day: localDay(atMs), ...fields }
      documents.create({ kind: 'journal', meta, body: markdownBody(markdown) })
    },
  })
  const monthAgo = sameDayMonthBefore(now, 17, 10)
  return [
    fromCasebook('15-visiedag', workdayBefore(now, 44, 21, 30), {
      energy: 4,
      pressure: 4,
      tags: ['visie', 'vertrouwen'],
    }),
    { atMs: monthAgo, write: (documents) => writeSuccess(documents, localDay(monthAgo)) },
    fromCasebook('14-dinsdag-laat', workdayBefore(now, 9, 22, 50), {
      energy: 2,
      pressure: 4,
      tags: ['werkdruk', 'nabijheid'],
    }),
  ]
}

function writeSuccess(documents: Documents, day: CalendarDay): void {
  const id = createEntry(documents, { model: 'success-note', day })
  documents.edit(id, (doc) => {
    writeMeta(doc, { title: 'Hij belde zelf', energy: 4, tags: ['contact'] })
    writeAnswer(
      doc,
      'answer:success-note.went-well',
      'Na weken stilte belde hij zelf. Gewoon, om te zeggen dat het ging.',
    )
    writeAnswer(
      doc,
      'answer:success-note.my-part',
      'Ik bleef elke vrijdag een kaartje door de bus doen, zonder iets te vragen.',
    )
    writeAnswer(doc, 'answer:success-note.context', 'Dat ik die tien minuten op vrijdag niet hoefde te verantwoorden.')
  })
}
