import { z } from 'zod'
import { CaseId, ContributionId, ParticipantId } from '../ids.ts'
import { UnixMs } from '../units.ts'

/** A place in a table: `row` is the id of one of the block's rows, or the words of a row that people added. */
export const Cell = z.object({ row: z.string().trim().min(1).max(200), column: z.string().min(1).max(32) })
export type Cell = z.infer<typeof Cell>

/** What one person adds in a round. */
export const Contribution = z.object({
  id: ContributionId,
  /** The round it was made in, counted from 0. */
  round: z.int().min(0),
  /** Null where the round is kept without names, or nobody in particular said it. */
  participantId: ParticipantId.nullable(),
  text: z.string().min(1).max(4000),
  /** The bringer's answer to a question; empty where there is none. */
  answer: z.string().max(4000).default(''),
  /** Where it stands in the table of its round; null in any other round. */
  cell: Cell.nullable().default(null),
  /** When it was made; of what was written in private without a name, only when its round began. */
  atMs: UnixMs,
  /** Its place among all contributions of the session, in the order in which they were made or revealed. */
  place: z.int().min(0),
})
export type Contribution = z.infer<typeof Contribution>

/**
 * What people did with what lies there, without words. `participantId` is null where it is done together or kept
 * without names; dots and ratings of a round without names come as sums and as single numbers that lead to nobody.
 */
export const Mark = z.discriminatedUnion('type', [
  /** The one thing that was chosen. */
  z.object({ type: z.literal('pick'), round: z.int().min(0), target: z.union([CaseId, ContributionId]) }),
  z.object({ type: z.literal('pile'), round: z.int().min(0), target: ContributionId, pile: z.string() }),
  z.object({
    type: z.literal('dots'),
    round: z.int().min(0),
    participantId: ParticipantId.nullable(),
    target: ContributionId,
    dots: z.int().min(1),
  }),
  z.object({
    type: z.literal('rating'),
    round: z.int().min(0),
    participantId: ParticipantId.nullable(),
    value: z.int().min(1).max(10),
  }),
])
export type Mark = z.infer<typeof Mark>
