import { z } from 'zod'
import { DocumentId, ParticipantId } from '../ids.ts'
import { CalendarDay } from '../units.ts'

/** A calendar day, or empty. */
export const DayOrNone = z.union([CalendarDay, z.literal('')])

/** What one person takes along. Written while the session closes; the lesson lands in the archive. */
export const PersonClosing = z.object({
  /** Null for what the circle writes together. */
  participantId: ParticipantId.nullable(),
  takeaway: z.string().max(1000),
  /** What this person will do … */
  intention: z.string().max(1000),
  /** … by when … */
  intentionBy: DayOrNone,
  /** … and who knows of it. */
  intentionKnownBy: z.string().max(200),
  /** One sentence without a client in it. */
  lesson: z.string().max(1000),
})
export type PersonClosing = z.infer<typeof PersonClosing>

/** A line of appreciation. It goes to the bringer's own file and nowhere else. */
export const Appreciation = z.object({
  /** Null for a line of the circle together. */
  from: ParticipantId.nullable(),
  to: ParticipantId,
  text: z.string().max(1000),
})
export type Appreciation = z.infer<typeof Appreciation>

/** Answers to the two questions; nobody keeps who answered what. */
export const Evaluation = z.object({
  /** Who has answered, so that the laptop goes round; known only while the session closes. */
  answered: z.array(ParticipantId),
  answers: z.int(),
  /** How often 1, 2, 3, 4 and 5 were given to “was it safe”; null with fewer answers than can hide a person. */
  safe: z.array(z.int()).length(5).nullable(),
  /** What helps next time. */
  helps: z.array(z.string()),
})
export type Evaluation = z.infer<typeof Evaluation>

export const Closing = z.object({
  people: z.array(PersonClosing.extend({ lessonId: DocumentId.nullable() })),
  /** Empty once the session is closed: then they are in the bringer's file. */
  appreciations: z.array(Appreciation),
  evaluation: Evaluation,
})
export type Closing = z.infer<typeof Closing>
