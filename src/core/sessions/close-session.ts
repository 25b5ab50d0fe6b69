import { LearntMeta } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import { keepBringerLines } from './bringer-file.ts'
import { appreciationsOf, closingOf, evaluationOf } from './closing.ts'
import { markDilemma } from './dilemma-state.ts'
import { getSessionFor } from './find-session.ts'
import { eraseLive, type LiveSession, liveOf } from './live-session.ts'
import { caseOfSession, type RoundNow, roundsNow } from './round-now.ts'
import type { KeptClosing, Session } from './session.ts'
import { addEvent, putContributions } from './session-document.ts'
import { isShown } from './visibility.ts'

/** As long as a title may be. */
const TITLE_CHARS = 300

/**
 * Ends a session. What is kept goes where it belongs, in one transaction: to its document, to the bringer's file, to the
 * archive. Everything else is erased.
 *
 * @returns the lessons that went to the archive, that of the circle together first
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW`
 */
export function closeSession(open: OpenVault, id: DocumentId, atMs: UnixMs, newId: () => string): DocumentId[] {
  const { documents, store } = open
  const session = getSessionFor('close', documents, id)
  const live = store.read((db) => liveOf(db, session))
  const rounds = roundsNow(session, live.marks)
  // The dilemmas first, and outside of it: setting them twice is as once.
  markDilemmas(open, session, live)
  return store.write((db) => {
    const closing = closingOf(live.fields, session.participants).map((one) => keepLesson(open, session, one, live))
    keepBringerLines(db, session, rounds, live.words, appreciationsOf(live.fields), newId)
    eraseLive(db, id)
    documents.edit(id, (doc) => {
      addEvent(doc, { type: 'closed', atMs })
      putContributions(doc, keptWords(session, rounds, live))
      writeMeta(doc, { closing, evaluation: evaluationOf(live.fields), marks: keptMarks(session, rounds, live) })
    })
    return closing.flatMap(({ lessonId }) => lessonId ?? [])
  })
}

/** What the group keeps: not what is the bringer's alone, and not what was never shown to it. */
function keptWords(session: Session, rounds: readonly RoundNow[], { words }: LiveSession) {
  return words.filter((word) => {
    const round = rounds[word.round]
    return round?.record === 'all' && isShown(session, rounds, round, { view: 'facilitator', participantId: null })
  })
}

function keptMarks(session: Session, rounds: readonly RoundNow[], { marks }: LiveSession) {
  return marks.filter((mark) => {
    const round = rounds[mark.round]
    return round !== undefined && mark.type === 'pick'
      ? round.record === 'all' || session.cases.some(({ id }) => id === mark.target)
      : round?.record === 'all' && isShown(session, rounds, round, { view: 'facilitator', participantId: null })
  })
}

function keepLesson(
  { documents }: OpenVault,
  session: Session,
  closing: Omit<KeptClosing, 'lessonId'>,
  live: LiveSession,
): KeptClosing {
  const line = closing.lesson.trim()
  if (line === '') return { ...closing, lessonId: null }
  const about = session.cases.find(({ id }) => id === caseOfSession(session, live.marks))
  const meta = LearntMeta.parse({
    title: line.slice(0, TITLE_CHARS),
    line,
    sessionId: session.id,
    dilemmaId: about?.dilemmaId ?? null,
  })
  return { ...closing, lessonId: documents.create({ kind: 'lesson', meta }) }
}

/** Those that were talked about are followed up; one that was only a candidate goes back to where it was. */
function markDilemmas({ documents }: OpenVault, session: Session, live: LiveSession): void {
  const { cases, method } = session
  const about = caseOfSession(session, live.marks)
  for (const [place, { id, dilemmaId }] of cases.entries()) {
    if (dilemmaId === null) continue
    if (method?.cases === 'several' || id === about) markDilemma(documents, dilemmaId, 'followed-up')
    else if (place === 0) markDilemma(documents, dilemmaId, 'ready')
  }
}
