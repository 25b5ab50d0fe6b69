import { z } from 'zod'
import { MethodId } from '../ids.ts'
import { LocalText } from '../language.ts'
import { MOST_BLOCKS } from '../limits.ts'
import { Block, type BlockId } from './block.ts'
import { roles } from './roles.ts'

/** The part a person takes in a session. */
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** What a case bringer may come with, in the words of the chooser. */
export const QuestionKind = z.enum(['practical', 'own-part', 'emotion', 'moral', 'mistake', 'success', 'vision'])
export type QuestionKind = z.infer<typeof QuestionKind>

/** How safe a group must feel before this is a good idea. */
export const SafetyNeeded = z.enum(['any', 'some', 'much'])
export type SafetyNeeded = z.infer<typeof SafetyNeeded>

/** An ordered list of blocks; running a block is a round. */
export const Method = z
  .object({
    id: MethodId,
    /** Counts up each time that a team's own method is saved; a session keeps the one it was planned with. */
    version: z.int().min(1).default(1),
    name: LocalText,
    /** One sentence: what it is good for. */
    use: LocalText,
    /** When not to choose it. */
    contraIndication: LocalText.nullable(),
    origin: LocalText,
    group: z.object({ from: z.int().min(2), to: z.int() }),
    questions: z.array(QuestionKind).readonly().default([]),
    safety: SafetyNeeded.default('any'),
    /** True where a group that is new to this can start with it. */
    forBeginners: z.boolean().default(false),
    /** How many cases one sitting takes; with several, the blocks that repeat per case come round again. */
    cases: z.enum(['one', 'several']).default('one'),
    /** How many cases a sitting usually takes where it takes several; the length that is named goes by it. */
    usualCases: z.int().min(1).max(8).default(1),
    /** The rule that nobody returns to the case afterwards, not even with the bringer, unless the bringer does. */
    doubleConfidentiality: z.boolean().default(false),
    /** True where a source gives the length of the whole, even if the minutes of its blocks are ours. */
    totalPublished: z.boolean().default(false),
    /** The method that this is another order of; lists show the two together. */
    variantOf: MethodId.nullable().default(null),
    blocks: z.array(Block).min(1).max(MOST_BLOCKS).readonly(),
    sources: z.array(z.string()).readonly(),
  })
  .readonly()
  .refine(hasOwnIds, 'block ids must differ')
  .refine(revealsLater, 'a hidden block must be revealed by a later one')
export type Method = z.infer<typeof Method>

interface WithBlocks {
  readonly blocks: readonly Block[]
}

function hasOwnIds({ blocks }: WithBlocks): boolean {
  return new Set(blocks.map((block) => block.id)).size === blocks.length
}

function revealsLater({ blocks }: WithBlocks): boolean {
  const placeOf = (id: BlockId) => blocks.findIndex((block) => block.id === id)
  return blocks.every(({ visibility }, place) => visibility.as !== 'hidden-until' || placeOf(visibility.block) > place)
}
