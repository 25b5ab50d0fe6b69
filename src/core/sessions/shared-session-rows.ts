import type * as Y from 'yjs'
import { SharedMeta } from '#shared/contract/sharing.ts'
import { SharedSessionMeta } from '#shared/contract/shared-session.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { readMeta } from '../documents/document-meta.ts'
import { linesOf } from '../documents/document-text.ts'
import type { DocumentHeader } from '../documents/document-types.ts'
import { putInIndex } from '../search/search-index.ts'
import type { WritableDb } from '../store/store.ts'

/** The rows of a session that stands in a team space; whose it was has its session in their own vault. */
export function projectSharedSession(db: WritableDb, header: DocumentHeader, doc: Y.Doc): { title: string } {
  const meta = readMeta(doc, SharedSessionMeta)
  const { summary, author } = readMeta(doc, SharedMeta)
  const { title, lessons, questions, takeaways } = meta
  db.run(
    `INSERT OR REPLACE INTO shared_sessions (document_id, method_id, method_name, held_at_ms, minutes, line, dilemma_ids, author)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    header.id,
    meta.methodId ?? '',
    JSON.stringify(meta.methodName),
    meta.heldOn ? noonOf(meta.heldOn) : header.createdAtMs,
    meta.minutes,
    lessons[0] ?? summary,
    JSON.stringify(meta.dilemmaIds),
    author,
  )
  putInIndex(db, {
    ...header,
    title,
    line: lessons.join('\n'),
    body: [summary, ...questions, ...takeaways, ...linesOf(doc).map(({ text }) => text)].filter(Boolean).join('\n'),
  })
  return { title }
}

export function forgetSharedSession(db: WritableDb, id: DocumentId): void {
  db.run('DELETE FROM shared_sessions WHERE document_id = ?', id)
}

export function clearSharedSessions(db: WritableDb): void {
  db.run('DELETE FROM shared_sessions')
}

/** A moment on that day wherever the clocks change. */
function noonOf(day: CalendarDay): number {
  return new Date(`${day}T12:00:00`).getTime()
}
