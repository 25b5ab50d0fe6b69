import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, ParticipantId } from '../ids.ts'
import { Language } from '../language.ts'
import { DayOrNone, Appreciation, PersonClosing } from '../sessions/closing.ts'
import { UnixMs } from '../units.ts'
import { MethodRef, SessionLine } from './session-view.ts'
import { acting, DoneFile, nothing, one } from './session-words.ts'

/** How an intention went; `open` until somebody says. */
export const IntentionOutcome = z.enum(['open', 'done', 'changed', 'dropped'])
export type IntentionOutcome = z.infer<typeof IntentionOutcome>

export const Intention = z.object({
  sessionId: DocumentId,
  sessionTitle: z.string(),
  /** Null for one that the circle made together. */
  participantId: ParticipantId.nullable(),
  /** Whose it is; empty for one of the circle together. */
  name: z.string(),
  text: z.string(),
  by: DayOrNone,
  knownBy: z.string(),
  outcome: IntentionOutcome,
  /** What happened. */
  note: z.string(),
  madeAtMs: UnixMs,
})
export type Intention = z.infer<typeof Intention>

/** What only the bringer gets of a session: what was kept for them alone, and the lines of appreciation. */
export const BringerFile = z.object({
  bringerId: ParticipantId,
  lines: z.array(
    z.object({
      /** The round it was said in; null for appreciation. */
      round: z.int().nullable(),
      /** Who said it; empty where nobody keeps who. */
      name: z.string(),
      text: z.string(),
      answer: z.string(),
    }),
  ),
})
export type BringerFile = z.infer<typeof BringerFile>

/** A session of about six weeks ago that nobody looked back on yet. */
export const Reminder = z.object({
  sessionId: DocumentId,
  title: z.string(),
  dilemmaId: DocumentId.nullable(),
  endedAtMs: UnixMs,
  dueAtMs: UnixMs,
})
export type Reminder = z.infer<typeof Reminder>

/** What a group did in a while. To see balance by, not rank: people come by name, with dates and no counts. */
export const SessionHistory = z.object({
  sessions: z.array(SessionLine),
  /** Time spent together, in minutes. */
  minutes: z.int(),
  methods: z.array(MethodRef.extend({ times: z.int() })),
  people: z.array(
    z.object({ name: z.string(), lastFacilitatedAtMs: UnixMs.nullable(), lastBroughtAtMs: UnixMs.nullable() }),
  ),
  lessons: z.array(z.object({ id: DocumentId, line: z.string(), sessionId: DocumentId })),
})
export type SessionHistory = z.infer<typeof SessionHistory>

const bringer = one.extend({ bringerId: ParticipantId.optional() })

/** The closing is a state of the session: what was typed in it is there again after a crash. */
const closing = {
  /** From the rounds to the closing; the clock stops. */
  beginClosing: oc.input(one).output(nothing).errors(acting),
  /** Back to the round that was on, paused. What was written in the closing stays. */
  backToRounds: oc.input(one).output(nothing).errors(acting),
  /** Keeps fields of one person's closing, or with null of the circle together; those left out stay as they are. */
  keepClosing: oc
    .input(
      one.extend({
        participantId: ParticipantId.nullable(),
        fields: PersonClosing.omit({ participantId: true }).partial(),
      }),
    )
    .output(nothing)
    .errors(acting),
  /** A line of appreciation, in place of the one that stood there; empty takes it away. */
  appreciate: oc.input(one.extend(Appreciation.shape)).output(nothing).errors(acting),
  /** One person's answer to “was it safe” (1 to 5) and “what helps next time”; goes in as a ballot does, once. */
  evaluate: oc
    .input(
      one.extend({
        participantId: ParticipantId,
        safe: z.int().min(1).max(5).nullable(),
        helps: z.string().trim().max(1000).default(''),
      }),
    )
    .output(nothing)
    .errors(acting),
  /**
   * Ends the session. What is kept of it goes in its document, what is the bringer's in the bringer's file, each lesson
   * to the archive; all else is erased: drafts, notes, taps, and what was never revealed.
   */
  close: oc
    .input(one)
    .output(z.object({ lessonId: DocumentId.nullable(), lessonIds: z.array(DocumentId) }))
    .errors(acting),
}

const following = {
  /** What is kept of a session as a file: for the group, or with what is the bringer's alone. */
  report: oc
    .input(
      bringer.extend({
        for: z.enum(['group', 'bringer']),
        language: Language,
        format: z.enum(['markdown', 'docx', 'pdf']),
      }),
    )
    .output(DoneFile)
    .errors(acting),
  /** The bringer's file of a closed session; of the first bringer when none is named. */
  bringerFile: oc.input(bringer).output(BringerFile).errors(acting),
  /** Erases it, when the bringer has taken it along. */
  forgetBringerFile: oc.input(bringer).output(nothing).errors(acting),
  /** Open intentions first, soonest day first. */
  intentions: oc.output(z.array(Intention)),
  /** The open intentions of the people in this session, from earlier ones: what the lobby begins with. */
  oldIntentions: oc.input(one).output(z.array(Intention)).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Says how one went; of the first in the session when `participantId` is left out. */
  settleIntention: oc
    .input(
      z.object({
        sessionId: DocumentId,
        participantId: ParticipantId.nullable().optional(),
        outcome: IntentionOutcome,
        note: z.string().max(1000),
      }),
    )
    .output(nothing)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** What asks to be looked back on now, oldest first. */
  reminders: oc.output(z.array(Reminder)),
  /** Takes a session off the reminders. */
  lookedBack: oc.input(one).output(nothing).errors(acting),
  /** The sessions held in a while, and what they add up to. */
  history: oc.input(z.object({ fromMs: UnixMs, untilMs: UnixMs })).output(SessionHistory),
  /** The sessions held on one dilemma, and what came of each; the appreciation is the bringer's own. */
  ofDilemma: oc
    .input(z.object({ dilemmaId: DocumentId }))
    .output(
      z.array(SessionLine.extend({ lesson: z.string(), appreciation: z.string(), lessonId: DocumentId.nullable() })),
    ),
}

export const afterContract = { ...closing, ...following }
