import type { DocumentId } from '#shared/ids.ts'
import type { Contribution, Mark } from '#shared/sessions/contribution.ts'
import type { ReadableDb, WritableDb } from '../store/store.ts'
import { listFields, type LiveField } from './live-fields.ts'
import { listMarks } from './live-marks.ts'
import { listTaps } from './live-taps.ts'
import { listWords } from './live-words.ts'
import type { Session } from './session.ts'

/** All that was said, marked and written in a session that is not closed; of one that is, what was kept of it. */
export interface LiveSession {
  readonly words: readonly Contribution[]
  readonly marks: readonly Mark[]
  readonly taps: ReturnType<typeof listTaps>
  readonly fields: readonly LiveField[]
}

export function liveOf(db: ReadableDb, session: Session): LiveSession {
  if (session.clock.phase === 'closed')
    return { words: session.contributions, marks: session.marks, taps: [], fields: [] }
  const { id } = session
  return { words: listWords(db, id), marks: listMarks(db, id), taps: listTaps(db, id), fields: listFields(db, id) }
}

/** Erases all of it: what is kept is kept elsewhere by now. */
export function eraseLive(db: WritableDb, sessionId: DocumentId): void {
  for (const table of ['session_words', 'session_marks', 'session_taps', 'session_fields'])
    db.run(`DELETE FROM ${table} WHERE session_id = ?`, sessionId)
}
