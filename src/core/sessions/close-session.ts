import type { LearntMeta } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import { markDilemma } from './dilemma-state.ts'
import { getSessionFor } from './find-session.ts'
import type { Session } from './session.ts'
import { addEvent } from './session-document.ts'
import { findLessonOf } from './session-store.ts'

/** As long as a title may be. */
const TITLE_CHARS = 300

/**
 * Ends a session with what stands in its closing fields.
 *
 * @returns the lesson that went to the archive; null when none was written
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`
 */
export function closeSession(open: OpenVault, id: DocumentId, atMs: UnixMs): DocumentId | null {
  const { documents } = open
  const session = getSessionFor('close', documents, id)
  // The session comes last: if a crash comes before it, closing again finds what was made and makes nothing twice.
  markDilemma(documents, session.dilemmaId, 'followed-up')
  const lessonId = keepLesson(open, session)
  documents.edit(id, (doc) => {
    addEvent(doc, { type: 'closed', atMs })
    // A line that was never entered was never said.
    writeMeta(doc, { lessonId, scribeDraft: '' })
  })
  return lessonId
}

function keepLesson({ documents, store }: OpenVault, session: Session): DocumentId | null {
  const line = session.closing.lesson.trim()
  if (line === '') return null
  const meta: LearntMeta = {
    title: line.slice(0, TITLE_CHARS),
    line,
    sessionId: session.id,
    dilemmaId: session.dilemmaId,
  }
  documents.project()
  const made = store.read((db) => findLessonOf(db, session.id))
  if (made === undefined) return documents.create({ kind: 'lesson', meta })
  documents.edit(made, (doc) => writeMeta(doc, { ...meta }))
  return made
}
