import type { Session as SessionView } from '#shared/contract/sessions.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { findDilemma } from '../dilemmas/dilemma-store.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getSession } from './find-session.ts'
import { endedAtMs, isInterrupted, minutesOf, type Session, startedAtMs } from './session.ts'
import { findLessonLine } from './session-store.ts'

/** All that a window shows of one session. Tables and index must be up to date. */
export function viewSession({ documents, store }: OpenVault, id: DocumentId, nowMs: UnixMs): SessionView {
  const session = getSession(documents, id)
  const { title, dilemmaId, method, participants, plannedForMs, contributions } = session
  const dilemma = store.read((db) => findDilemma(db, dilemmaId))
  const lesson = store.read((db) => findLessonLine(db, session.lessonId))
  return {
    id,
    title,
    phase: session.clock.phase,
    dilemmaId,
    methodName: method.name,
    minutes: minutesOf(method),
    participants: [...participants],
    plannedForMs,
    startedAtMs: startedAtMs(session),
    endedAtMs: endedAtMs(session),
    method,
    clock: clockOf(session),
    nowMs,
    interrupted: isInterrupted(session),
    contributions: [...contributions],
    // A lesson that was put in other words in the archive reads the same everywhere.
    closing: { ...session.closing, lesson: lesson ?? session.closing.lesson },
    dilemma: { id: dilemmaId, title: dilemma?.title || title, question: dilemma?.question ?? '' },
    lessonId: lesson === undefined ? null : session.lessonId,
  }
}

function clockOf({ clock }: Session): SessionView['clock'] {
  return { ...clock, rounds: [...clock.rounds] }
}
