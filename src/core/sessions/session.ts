import type { ClosingMeta, Contribution, IntentionOutcome, Participant } from '#shared/contract/sessions.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ClockPhase, SessionClock } from '#shared/sessions/clock.ts'
import type { ClockEvent } from '#shared/sessions/clock-event.ts'
import type { Block } from '#shared/sessions/block.ts'
import { keptAs } from '#shared/sessions/kept-as.ts'
import type { Method, Role } from '#shared/sessions/method.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../domain-error.ts'

/** A session as its document holds it. */
export interface Session {
  readonly id: DocumentId
  readonly title: string
  readonly dilemmaId: DocumentId
  /** A copy made when the session was planned: editing a method never changes a session. */
  readonly method: Method
  readonly participants: readonly Participant[]
  readonly plannedForMs: UnixMs | null
  readonly closing: ClosingMeta
  readonly lessonId: DocumentId | null
  readonly intentionOutcome: IntentionOutcome
  readonly intentionNote: string
  /** What happened to the clock, in order. */
  readonly events: readonly ClockEvent[]
  readonly clock: SessionClock
  /** In the order in which they were made. */
  readonly contributions: readonly Contribution[]
}

export type Act = 'replan' | 'start' | 'pause' | 'resume' | 'extend' | 'move' | 'contribute' | 'withdraw' | 'close'

const underWay: readonly ClockPhase[] = ['running', 'paused']

/** What can be done in which phase. */
const allowedIn: Readonly<Record<Act, readonly ClockPhase[]>> = {
  replan: ['planned'],
  start: ['planned'],
  pause: ['running'],
  resume: ['paused'],
  extend: underWay,
  move: underWay,
  contribute: underWay,
  withdraw: underWay,
  close: underWay,
}

/** @throws {DomainError} `SESSION_NOT_NOW` when the session's phase does not allow `act` */
export function requireNow(session: Session, act: Act): void {
  if (!allowedIn[act].includes(session.clock.phase)) throw notNow(session)
}

/**
 * Who may sit down together: one case bringer, one facilitator and at least one other person.
 *
 * @throws {DomainError} `SESSION_CIRCLE_INCOMPLETE`
 */
export function requireCircle(participants: readonly { readonly role: Role }[]): void {
  const count = (role: Role) => participants.filter((person) => person.role === role).length
  if (count('bringer') !== 1 || count('facilitator') !== 1 || participants.length < 3)
    throw new DomainError('SESSION_CIRCLE_INCOMPLETE')
}

/** @throws {DomainError} `SESSION_NOT_NOW` when the method has no such round */
export function blockOfRound(session: Session, round: number): Block {
  const block = session.method.blocks[round]
  if (!block) throw notNow(session)
  return block
}

/**
 * The contribution as it may be kept: without a name where its round is kept without names.
 *
 * @throws {DomainError} `SESSION_KEEPS_NOTHING` when its round leaves no record
 * @throws {DomainError} `SESSION_NOT_NOW` when it is said to come from somebody who is not in the circle
 */
export function keepable(session: Session, contribution: Contribution): Contribution {
  const kept = keptAs(blockOfRound(session, contribution.round))
  if (kept === 'nothing') throw new DomainError('SESSION_KEEPS_NOTHING', { id: session.id })
  if (kept === 'unnamed') return { ...contribution, participantId: null }
  const { participantId } = contribution
  if (participantId !== null && !session.participants.some((person) => person.id === participantId))
    throw notNow(session)
  return contribution
}

/** The place after the last contribution. */
export function nextPlace(session: Session): number {
  return (session.contributions.at(-1)?.place ?? -1) + 1
}

export function startedAtMs(session: Session): UnixMs | null {
  return session.events.find((event) => event.type === 'started')?.atMs ?? null
}

export function endedAtMs(session: Session): UnixMs | null {
  return session.events.find((event) => event.type === 'closed')?.atMs ?? null
}

/** Whether the present pause is one that nobody chose. */
export function isInterrupted(session: Session): boolean {
  const last = session.events.findLast((event) => ['paused', 'interrupted', 'resumed'].includes(event.type))
  return session.clock.phase === 'paused' && last?.type === 'interrupted'
}

export function minutesOf(method: Method): number {
  return method.blocks.reduce((sum, block) => sum + block.minutes, 0)
}

function notNow(session: Session): DomainError {
  return new DomainError('SESSION_NOT_NOW', { id: session.id })
}
