import type { Session as SessionView, SessionRound } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import { attendanceOf } from '#shared/sessions/attendance.ts'
import { plannedEndMs } from '#shared/sessions/planned-end.ts'
import type { UnixMs } from '#shared/units.ts'
import { withoutRealNames } from '../aliases/masked-text.ts'
import type { OpenVault } from '../rpc/context.ts'
import { agreementsOf, groupFits } from './agreements.ts'
import { closingView } from './closing-view.ts'
import { getSession } from './find-session.ts'
import { type LiveSession, liveOf } from './live-session.ts'
import { realNamesIn } from './real-names.ts'
import { caseOfSession, type RoundNow, roundsNow } from './round-now.ts'
import { endedAtMs, isInterrupted, lastPause, minutesOfRounds, type Session, startedAtMs } from './session.ts'
import { nameOfMethod } from './session-store.ts'
import { isRevealed, isShown, shownWords, type Viewer } from './visibility.ts'

/** All of one session that `viewer` may see. Of one that is closed, the lists must be up to date: its lessons stand there. */
export function viewSession(open: OpenVault, id: DocumentId, viewer: Viewer, nowMs: UnixMs): SessionView {
  const session = getSession(open.documents, id)
  const live = open.store.read((db) => liveOf(db, session))
  const rounds = roundsNow(session, live.marks)
  const own = viewer.view === 'facilitator'
  const names = own ? [] : open.store.read((db) => realNamesIn(db, session))
  const masked = withoutRealNames(names)
  const closing = closingView(open, session, live, viewer)
  return {
    ...headOf(session, live),
    ...timesOf(session, nowMs),
    title: masked(session.title),
    view: viewer.view,
    method: session.method,
    standIns: rounds.filter(({ module }) => module !== null).map(({ index: round, block }) => ({ round, block })),
    rounds: rounds.map((round) => roundView(session, live, rounds, round, viewer)),
    cases: session.cases.map((one) => ({ ...one, title: masked(one.title), question: masked(one.question) })),
    agreements: agreementsOf(session),
    attendance: attendanceOf(session.participants, session.events, nowMs),
    groupFits: groupFits(session),
    contributions: shownWords(session, rounds, live.words, viewer).map((word) => ({
      ...word,
      text: masked(word.text),
      answer: masked(word.answer),
    })),
    marks: live.marks.filter((mark) => {
      const round = rounds[mark.round]
      return round !== undefined && isShown(session, rounds, round, viewer)
    }),
    ...(own ? facilitatorPart(session, live) : { spoken: [], notes: [], draft: '' }),
    closing,
    lessonId: closing.people.find(({ lessonId }) => lessonId !== null)?.lessonId ?? null,
  }
}

function headOf(session: Session, live: LiveSession) {
  const about = caseOfSession(session, live.marks)
  return {
    id: session.id,
    phase: session.clock.phase,
    dilemmaId: session.cases.find(({ id }) => id === about)?.dilemmaId ?? null,
    methodName: nameOfMethod(session.method),
    minutes: minutesOfRounds(session.rounds),
    participants: [...session.participants],
    place: session.place,
  }
}

function timesOf(session: Session, nowMs: UnixMs) {
  const { plannedForMs, untilMs, rounds, clock } = session
  const began = startedAtMs(session)
  const pause = lastPause(session)
  return {
    plannedForMs,
    untilMs,
    startedAtMs: began,
    endedAtMs: endedAtMs(session),
    clock: { ...clock, rounds: [...clock.rounds] },
    nowMs,
    interrupted: isInterrupted(session),
    pause: clock.phase === 'paused' && pause?.type === 'paused' ? pause.kind : null,
    plannedEndMs: plannedEndMs({ startedAtMs: began, plannedForMs, untilMs, minutes: minutesOfRounds(rounds) }),
  }
}

function roundView(
  session: Session,
  live: LiveSession,
  rounds: readonly RoundNow[],
  round: RoundNow,
  viewer: Viewer,
): SessionRound {
  const { index, planned, module, caseId, bringerId, record } = round
  const shown = isShown(session, rounds, round, viewer)
  return {
    blockId: planned.blockId,
    module,
    caseId,
    personId: planned.personId,
    bringerId,
    minutes: planned.minutes,
    record,
    hidden: shown ? 0 : live.words.filter((word) => word.round === index).length,
    written: live.taps
      .filter((tap) => tap.type === 'wrote' && tap.round === index)
      .map(({ participantId }) => participantId),
    revealed: round.isPrivate && isRevealed(session, index),
  }
}

function facilitatorPart({ clock: { round } }: Session, { taps, fields }: LiveSession) {
  return {
    spoken: taps.filter((tap) => tap.type === 'spoke' && tap.round === round).map(({ participantId }) => participantId),
    notes: fields
      .filter(({ name }) => name === 'note')
      .map(({ owner: id, round: at, text, atMs }) => ({ id, round: at, text, atMs })),
    draft: fields.find(({ name, owner }) => name === 'draft' && owner === String(round))?.text ?? '',
  }
}
