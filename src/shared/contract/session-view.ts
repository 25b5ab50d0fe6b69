import { z } from 'zod'
import { CaseId, DocumentId, MethodId, ParticipantId } from '../ids.ts'
import { LocalText } from '../language.ts'
import { Block, BlockId, ModuleId, RecordPolicy } from '../sessions/block.ts'
import { PauseKind } from '../sessions/clock-event.ts'
import { Closing } from '../sessions/closing.ts'
import { Contribution, Mark } from '../sessions/contribution.ts'
import { Method, Role } from '../sessions/method.ts'
import { SessionCase } from '../sessions/session-case.ts'
import { DurationMs, UnixMs } from '../units.ts'

export const Participant = z.object({ id: ParticipantId, name: z.string().trim().min(1).max(80), role: Role })
export type Participant = z.infer<typeof Participant>

/** `closing`: the rounds are over, and people write what they take along. */
export const SessionPhase = z.enum(['planned', 'running', 'paused', 'closing', 'closed'])

export const SessionClock = z.object({
  phase: SessionPhase,
  round: z.int(),
  rounds: z.array(z.object({ allottedMs: DurationMs, spentMs: DurationMs })),
  runningSinceMs: UnixMs.nullable(),
})

/** A session as a line in a list. */
export const SessionLine = z.object({
  id: DocumentId,
  title: z.string(),
  phase: SessionPhase,
  /** The dilemma of the case that is on, or the first; null where it is told on the spot. */
  dilemmaId: DocumentId.nullable(),
  /** Words that say so where the method is still to be chosen together. */
  methodName: LocalText,
  minutes: z.int(),
  /** With the roles as they are now. */
  participants: z.array(Participant),
  plannedForMs: UnixMs.nullable(),
  startedAtMs: UnixMs.nullable(),
  endedAtMs: UnixMs.nullable(),
  /** A room, or the address of a call. */
  place: z.string(),
})
export type SessionLine = z.infer<typeof SessionLine>

/** One running of a block: a block that repeats has a round for each person or case. */
export const SessionRound = z.object({
  blockId: BlockId,
  /** What stands in for the block; null where the block itself is run. `blockOfRound` gives the words of either. */
  module: ModuleId.nullable(),
  /** The case that it is about; null in a session without one. */
  caseId: CaseId.nullable(),
  /** Whose turn it is in a block that comes round for each person. */
  personId: ParticipantId.nullable(),
  /** Who brings the case, and so is the bringer of this round. */
  bringerId: ParticipantId.nullable(),
  minutes: z.int(),
  /** What is kept: a module never keeps more than the block that it stands in for. */
  record: RecordPolicy,
  /**
   * What lies there and is not shown in this view: written in private and not revealed, hidden until a later round, or
   * said while the bringer was out. Zero once all of it is shown.
   */
  hidden: z.int(),
  /** Who has written, voted or rated in a round that is private or without names; nobody in any other round. */
  written: z.array(ParticipantId),
  /** Whether what was private here was revealed; false for a round that has nothing to reveal. */
  revealed: z.boolean(),
})
export type SessionRound = z.infer<typeof SessionRound>

/** Who looks: what a view may not see is not sent to it. */
export const SessionView = z.enum(['facilitator', 'projector', 'participant'])
export type SessionView = z.infer<typeof SessionView>

/** What the circle agrees on before it begins; shown to everyone. */
export const Agreements = z.object({
  /** Nobody comes back to the case afterwards, not even with the bringer, unless the bringer does. */
  doubleConfidentiality: z.boolean(),
  /** The blocks by what is kept of them; one that nobody says anything in is in the list of its policy all the same. */
  keeps: z.object({ all: z.array(BlockId), 'bringer-only': z.array(BlockId), nothing: z.array(BlockId) }),
  /** When the circle said yes; null until then. */
  agreedAtMs: UnixMs.nullable(),
})
export type Agreements = z.infer<typeof Agreements>

/** Who was there, and how long. Nobody tapped means that everyone is. */
export const Attendance = z.object({
  participantId: ParticipantId,
  isHere: z.boolean(),
  /** Null for somebody who has not been there. */
  fromMs: UnixMs.nullable(),
  /** Null while the session goes on and this person is there. */
  untilMs: UnixMs.nullable(),
  /** Time spent together, in whole minutes: without breaks and interruptions. */
  minutes: z.int(),
})
export type Attendance = z.infer<typeof Attendance>

export const FacilitatorNote = z.object({ id: z.uuid(), round: z.int(), text: z.string(), atMs: UnixMs })
export type FacilitatorNote = z.infer<typeof FacilitatorNote>

/** One session, as far as `view` may see it. */
export const Session = SessionLine.extend({
  view: SessionView,
  /** A copy made when it was planned: editing a method never changes a session. Null until it is chosen together. */
  method: Method.nullable(),
  /** The blocks of the rounds in which a module stands in, as they are run: see `blockOfRound`. */
  standIns: z.array(z.object({ round: z.int(), block: Block })),
  rounds: z.array(SessionRound),
  clock: SessionClock,
  /** Core's clock at the moment of answering, to draw the ring by. */
  nowMs: UnixMs,
  /** Paused by nobody: Ruimte stopped, was locked, or the machine slept while the session ran. */
  interrupted: z.boolean(),
  /** Why it is paused; null while it is not, or nobody chose the pause. */
  pause: PauseKind.nullable(),
  /** By when it should be over: as planned, else as long after the start as the method takes; null before it began. */
  plannedEndMs: UnixMs.nullable(),
  /** By when people must be out, as it was planned; null where nothing was said. */
  untilMs: UnixMs.nullable(),
  cases: z.array(SessionCase),
  agreements: Agreements,
  attendance: z.array(Attendance),
  /** Whether the group is as large as the method asks. A warning: nothing is refused for it. */
  groupFits: z.enum(['fits', 'too-small', 'too-large']),
  contributions: z.array(Contribution),
  marks: z.array(Mark),
  /** For the facilitator alone, from here on; empty in any other view. Who has spoken in the round that is on, as it was tapped. */
  spoken: z.array(ParticipantId),
  /** Notes to self, erased when the session is closed. */
  notes: z.array(FacilitatorNote),
  /** The line that the scribe has not entered yet in the round that is on. */
  draft: z.string(),
  closing: Closing,
  /** The lesson that the circle wrote together, or else the first. */
  lessonId: DocumentId.nullable(),
})
export type Session = z.infer<typeof Session>

/** A session whose method is chosen: any that has begun. */
export type SessionWithMethod = Session & { readonly method: Method }

export const MethodRef = z.object({ id: MethodId, name: LocalText })
