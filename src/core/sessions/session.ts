import type { IntentionOutcome } from '#shared/contract/session-after.ts'
import type { Participant } from '#shared/contract/session-view.ts'
import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import type { ClockPhase, SessionClock } from '#shared/sessions/clock.ts'
import type { PersonClosing } from '#shared/sessions/closing.ts'
import type { Contribution, Mark } from '#shared/sessions/contribution.ts'
import type { Method, Role } from '#shared/sessions/method.ts'
import type { PlannedRound } from '#shared/sessions/rounds.ts'
import type { SessionCase } from '#shared/sessions/session-case.ts'
import type { SessionEvent } from '#shared/sessions/session-event.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'

/** What one person took along, as it is kept. */
export type KeptClosing = PersonClosing & { readonly lessonId: DocumentId | null }

/** How somebody's intention went; it changes after the session. */
export interface SettledIntention {
  /** Null for that of the circle together. */
  readonly participantId: ParticipantId | null
  readonly outcome: IntentionOutcome
  readonly note: string
}

/** A session as its document holds it. While it runs, its words are elsewhere: see `live-words.ts`. */
export interface Session {
  readonly id: DocumentId
  readonly title: string
  /** A copy made when it was planned: editing a method never changes a session. Null until it is chosen together. */
  readonly method: Method | null
  /** With the roles that they have now. */
  readonly participants: readonly Participant[]
  readonly cases: readonly SessionCase[]
  /** Fixed once the session begins; before that, as they would be. */
  readonly rounds: readonly PlannedRound[]
  readonly plannedForMs: UnixMs | null
  readonly untilMs: UnixMs | null
  readonly place: string
  /** What happened, in order. */
  readonly events: readonly SessionEvent[]
  readonly clock: SessionClock
  /** From here on: what was kept when it was closed; empty before. In the order in which they were made. */
  readonly contributions: readonly Contribution[]
  readonly marks: readonly Mark[]
  readonly closing: readonly KeptClosing[]
  readonly evaluation: { readonly safe: readonly number[]; readonly helps: readonly string[] }
  readonly settled: readonly SettledIntention[]
  readonly lookedBackAtMs: UnixMs | null
}

export type Act =
  | 'prepare'
  | 'start'
  | 'attend'
  | 'pause'
  | 'interrupt'
  | 'resume'
  | 'run'
  | 'say'
  | 'correct'
  | 'close'
  | 'reopen'
  | 'look-back'

const underWay: readonly ClockPhase[] = ['running', 'paused']
const notClosed: readonly ClockPhase[] = ['planned', 'running', 'paused', 'closing']

/** What can be done in which phase. */
const allowedIn: Readonly<Record<Act, readonly ClockPhase[]>> = {
  prepare: ['planned'],
  start: ['planned'],
  attend: notClosed,
  pause: ['running'],
  interrupt: ['running', 'closing'],
  resume: ['paused'],
  run: underWay,
  say: underWay,
  correct: ['running', 'paused', 'closing'],
  close: ['running', 'paused', 'closing'],
  reopen: ['closing'],
  'look-back': ['closed'],
}

/** @throws {DomainError} `SESSION_NOT_NOW` when the session's phase does not allow `act` */
export function requireNow(session: Session, act: Act): void {
  if (!allowedIn[act].includes(session.clock.phase)) throw notNow(session)
}

export function notNow({ id }: Pick<Session, 'id'>): DomainError {
  return new DomainError('SESSION_NOT_NOW', { id })
}

/**
 * Who may sit down together: one facilitator and at least two others, and on one case one who brings it. Who brings
 * several cases is said with each case.
 *
 * @throws {DomainError} `SESSION_CIRCLE_INCOMPLETE`
 */
export function requireCircle(participants: readonly { readonly role: Role }[], cases: number): void {
  const count = (role: Role) => participants.filter((person) => person.role === role).length
  const brings = cases === 1 ? count('bringer') === 1 : true
  if (!brings || count('facilitator') !== 1 || participants.length < 3)
    throw new DomainError('SESSION_CIRCLE_INCOMPLETE')
}

/** @throws {DomainError} `SESSION_NOT_NOW` when nobody in the circle has this id */
export function requirePerson(session: Session, id: ParticipantId): void {
  if (!session.participants.some((person) => person.id === id)) throw notNow(session)
}

export function startedAtMs(session: Pick<Session, 'events'>): UnixMs | null {
  return session.events.find((event) => event.type === 'started')?.atMs ?? null
}

export function endedAtMs(session: Pick<Session, 'events'>): UnixMs | null {
  return session.events.find((event) => event.type === 'closed')?.atMs ?? null
}

/** The furthest round that has begun; -1 before the session began. */
export function furthestRound({ events }: Pick<Session, 'events'>): number {
  return events.reduce(
    (furthest, event) =>
      event.type === 'started'
        ? Math.max(furthest, 0)
        : event.type === 'moved'
          ? Math.max(furthest, event.toRound)
          : furthest,
    -1,
  )
}

/** Whether the present pause is one that nobody chose. */
export function isInterrupted(session: Session): boolean {
  return session.clock.phase === 'paused' && lastPause(session)?.type === 'interrupted'
}

/** What the last event was that set the clock still or going; `reopened` stands still too. */
export function lastPause(session: Session) {
  return session.events.findLast((event) => ['paused', 'interrupted', 'resumed', 'reopened'].includes(event.type))
}

export function minutesOfRounds(rounds: readonly PlannedRound[]): number {
  return rounds.reduce((sum, round) => sum + round.minutes, 0)
}
