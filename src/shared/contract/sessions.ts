import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { ContributionId, DocumentId, MethodId, ParticipantId } from '../ids.ts'
import { LocalText } from '../language.ts'
import { Method, Role } from '../sessions/method.ts'
import { CalendarDay, DurationMs, UnixMs } from '../units.ts'

export const Participant = z.object({ id: ParticipantId, name: z.string().trim().min(1).max(80), role: Role })
export type Participant = z.infer<typeof Participant>

export const Contribution = z.object({
  id: ContributionId,
  /** The round it was made in, counted from 0. */
  round: z.int().min(0),
  /** Null where the round is kept without names. */
  participantId: ParticipantId.nullable(),
  text: z.string().min(1).max(4000),
  atMs: UnixMs,
  /** Its place among all contributions of the session, in the order in which they were made. */
  place: z.int().min(0),
})
export type Contribution = z.infer<typeof Contribution>

export const SessionPhase = z.enum(['planned', 'running', 'paused', 'closed'])

export const SessionClock = z.object({
  phase: SessionPhase,
  round: z.int(),
  rounds: z.array(z.object({ allottedMs: DurationMs, spentMs: DurationMs })),
  runningSinceMs: UnixMs.nullable(),
})

/** How an intention went; `open` until somebody says. */
export const IntentionOutcome = z.enum(['open', 'done', 'changed', 'dropped'])
export type IntentionOutcome = z.infer<typeof IntentionOutcome>

/** The typed fields that are written while a session runs and closes, in its document's `meta`. */
export const ClosingMeta = z.object({
  intention: z.string().max(1000).catch(''),
  /** A calendar day, or empty. */
  intentionBy: z.union([CalendarDay, z.literal('')]).catch(''),
  lesson: z.string().max(1000).catch(''),
  appreciation: z.string().max(1000).catch(''),
  /** The scribe's line that is not entered yet. */
  scribeDraft: z.string().max(4000).catch(''),
})
export type ClosingMeta = z.infer<typeof ClosingMeta>

export const SessionLine = z.object({
  id: DocumentId,
  title: z.string(),
  phase: SessionPhase,
  dilemmaId: DocumentId,
  methodName: LocalText,
  minutes: z.int(),
  participants: z.array(Participant),
  plannedForMs: UnixMs.nullable(),
  startedAtMs: UnixMs.nullable(),
  endedAtMs: UnixMs.nullable(),
})
export type SessionLine = z.infer<typeof SessionLine>

export const Session = SessionLine.extend({
  /** A copy made when the session was planned: editing a method never changes a session. */
  method: Method,
  clock: SessionClock,
  /** Core's clock at the moment of answering, to draw the ring by. */
  nowMs: UnixMs,
  /** Paused by nobody: Ruimte stopped, was locked, or the machine slept while the session ran. */
  interrupted: z.boolean(),
  contributions: z.array(Contribution),
  closing: ClosingMeta,
  dilemma: z.object({ id: DocumentId, title: z.string(), question: z.string() }),
  /** The lesson that this session put in the archive. */
  lessonId: DocumentId.nullable(),
})
export type Session = z.infer<typeof Session>

export const Intention = z.object({
  sessionId: DocumentId,
  sessionTitle: z.string(),
  text: z.string(),
  by: z.union([CalendarDay, z.literal('')]),
  outcome: IntentionOutcome,
  note: z.string(),
  madeAtMs: UnixMs,
})
export type Intention = z.infer<typeof Intention>

const one = z.object({ id: DocumentId })
const acting = failsWith('DOCUMENT_NOT_FOUND', 'SESSION_NOT_NOW')
const planning = {
  methodId: MethodId,
  participants: z
    .array(Participant.omit({ id: true }))
    .min(3)
    .max(20),
  /** Null for a session that begins at once. */
  plannedForMs: UnixMs.nullable(),
}

export const sessionsContract = {
  methods: oc.output(z.array(Method)),
  list: oc.output(z.array(SessionLine)),
  get: oc.input(one).output(Session).errors(failsWith('DOCUMENT_NOT_FOUND')),
  plan: oc
    .input(z.object({ dilemmaId: DocumentId, ...planning }))
    .output(one)
    .errors(
      failsWith('DOCUMENT_NOT_FOUND', 'DILEMMA_WITHOUT_QUESTION', 'METHOD_NOT_FOUND', 'SESSION_CIRCLE_INCOMPLETE'),
    ),
  /** Plans anew what has not begun: another method, other people, another day. */
  replan: oc
    .input(one.extend(planning))
    .output(z.object({}))
    .errors({ ...acting, ...failsWith('METHOD_NOT_FOUND', 'SESSION_CIRCLE_INCOMPLETE') }),
  start: oc.input(one).output(z.object({})).errors(acting),
  pause: oc.input(one).output(z.object({})).errors(acting),
  resume: oc.input(one).output(z.object({})).errors(acting),
  extend: oc
    .input(one.extend({ byMs: DurationMs }))
    .output(z.object({}))
    .errors(acting),
  /** To another round: the next, one to skip to, or back; a round that is taken up again goes on with its own time. */
  move: oc
    .input(one.extend({ toRound: z.int().min(0) }))
    .output(z.object({}))
    .errors(acting),
  contribute: oc
    .input(one.extend({ participantId: ParticipantId.nullable(), text: z.string().trim().min(1).max(4000) }))
    .output(z.object({ contributionId: ContributionId }))
    .errors({ ...acting, ...failsWith('SESSION_KEEPS_NOTHING') }),
  withdraw: oc
    .input(one.extend({ contributionId: ContributionId }))
    .output(z.object({}))
    .errors(acting),
  /** Undoes a withdrawal: the contribution comes back as it was, at its own place. */
  putBack: oc
    .input(one.extend({ contribution: Contribution }))
    .output(z.object({}))
    .errors({ ...acting, ...failsWith('SESSION_KEEPS_NOTHING') }),
  /** Ends the session with what stands in its closing fields; the lesson lands in the archive. */
  close: oc
    .input(one)
    .output(z.object({ lessonId: DocumentId.nullable() }))
    .errors(acting),
  /** Open intentions first, soonest day first. */
  intentions: oc.output(z.array(Intention)),
  settleIntention: oc
    .input(z.object({ sessionId: DocumentId, outcome: IntentionOutcome, note: z.string().max(1000) }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** The sessions held on one dilemma, and what came of each. */
  ofDilemma: oc
    .input(z.object({ dilemmaId: DocumentId }))
    .output(
      z.array(SessionLine.extend({ lesson: z.string(), appreciation: z.string(), lessonId: DocumentId.nullable() })),
    ),
}
