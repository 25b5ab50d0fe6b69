import { z } from 'zod'
import { CaseId, DocumentId, ParticipantId } from '../ids.ts'

const words = {
  /** The dilemma that was written on it; null for a case that is told on the spot. */
  dilemmaId: DocumentId.nullable(),
  title: z.string().max(300),
  /** As it is brought in: sharpening it here leaves the dilemma as it is. */
  question: z.string().max(2000),
}

/** A case as it is planned. Empty `title` and `question` are taken from the dilemma. */
export const PlannedCase = z.object({
  dilemmaId: words.dilemmaId.default(null),
  title: words.title.default(''),
  question: words.question.default(''),
  /** Who brings it: the place in the list of participants that goes with it, from 0. */
  bringer: z.int().min(0),
})
export type PlannedCase = z.infer<typeof PlannedCase>

/**
 * A case of a session. In a method for one case, the others are candidates: the round that picks decides, and until
 * then the first is the one.
 */
export const SessionCase = z.object({
  id: CaseId,
  ...words,
  bringerId: ParticipantId,
  /** How it ended is kept from everyone but the bringer until its round begins, or the session closes. */
  hidesOutcome: z.boolean(),
})
export type SessionCase = z.infer<typeof SessionCase>
