import type { Closing, Evaluation, PersonClosing } from '#shared/sessions/closing.ts'
import type { OpenVault } from '../rpc/context.ts'
import { appreciationsOf, closingOf, evaluationOf } from './closing.ts'
import type { LiveSession } from './live-session.ts'
import type { KeptClosing, Session } from './session.ts'
import { findLessonLine } from './session-store.ts'
import type { Viewer } from './visibility.ts'

/** Fewer answers than this could be led back to a person. */
const FEWEST_ANSWERS = 5

const nothing: Closing = {
  people: [],
  appreciations: [],
  evaluation: { answered: [], answers: 0, safe: null, helps: [] },
}

/** What people take along, as far as `viewer` may see it: while it is written, only on the laptop where that is done. */
export function closingView(open: OpenVault, session: Session, live: LiveSession, viewer: Viewer): Closing {
  if (session.clock.phase === 'closed') {
    const people = session.closing.map((one) => withLesson(open, one))
    return { people, appreciations: [], evaluation: evaluationView(session.evaluation, live) }
  }
  if (viewer.view !== 'facilitator') return nothing
  return {
    people: closingOf(live.fields, session.participants).map(withoutLesson),
    appreciations: appreciationsOf(live.fields),
    // How people answered shows once it is closed: in between it would show what was answered last.
    evaluation: { ...evaluationView(evaluationOf(live.fields), live), safe: null, helps: [] },
  }
}

function withoutLesson(one: PersonClosing): KeptClosing {
  return { ...one, lessonId: null }
}

/** A lesson that was put in other words in the archive reads the same everywhere; one in the bin leads nowhere. */
function withLesson({ store }: OpenVault, one: KeptClosing): KeptClosing {
  const line = store.read((db) => findLessonLine(db, one.lessonId))
  return line === undefined ? { ...one, lessonId: null } : { ...one, lesson: line }
}

function evaluationView(
  { safe, helps }: { readonly safe: readonly number[]; readonly helps: readonly string[] },
  { taps }: LiveSession,
): Evaluation {
  const answers = safe.reduce((sum, times) => sum + times, 0)
  return {
    answered: taps.filter(({ type }) => type === 'answered').map(({ participantId }) => participantId),
    answers,
    safe: answers < FEWEST_ANSWERS ? null : [...safe],
    helps: [...helps],
  }
}
