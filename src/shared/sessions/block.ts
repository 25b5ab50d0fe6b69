import { z } from 'zod'
import { LocalText } from '../language.ts'
import { LONGEST_BLOCK_MINUTES } from '../limits.ts'
import { BlockInput } from './block-input.ts'

/** Unique within the method. */
export const BlockId = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)
export type BlockId = z.infer<typeof BlockId>

/** Who, seen from a block: one role's people, the group (everyone but bringer and facilitator), or everyone. */
export const Party = z.enum(['everyone', 'bringer', 'group', 'facilitator', 'nobody'])
export type Party = z.infer<typeof Party>

/** Who sees what is added in a block, and with whose name. */
export const Visibility = z.discriminatedUnion('as', [
  /** At once, with the name beside it. */
  z.object({ as: z.literal('named') }),
  /** At once, and nobody keeps who said it. */
  z.object({ as: z.literal('anonymous') }),
  /** Each for themselves, until the facilitator reveals everything together. */
  z.object({ as: z.literal('private-until-reveal'), named: z.boolean() }),
  /** Only the bringer, until the round of that block begins. */
  z.object({ as: z.literal('hidden-until'), block: BlockId }),
  /** The bringer is out of the room, and sees none of it before coming back in the next block. */
  z.object({ as: z.literal('outside-the-room') }),
])
export type Visibility = z.infer<typeof Visibility>

/** What is kept: all of it, only for the case bringer's own file, or no word anywhere. */
export const RecordPolicy = z.enum(['all', 'bringer-only', 'nothing'])
export type RecordPolicy = z.infer<typeof RecordPolicy>

/** A piece that can stand in for the advice block of any method. */
export const ModuleId = z.enum(['brainstorm', 'headstand', 'resonance', 'good-advice', 'actstorming', 'six-hats'])
export type ModuleId = z.infer<typeof ModuleId>

export const Block = z
  .object({
    id: BlockId,
    name: LocalText,
    minutes: z.int().min(1).max(LONGEST_BLOCK_MINUTES),
    /** True where a source gives these minutes; false where they are a default of ours. */
    minutesPublished: z.boolean(),
    speaks: Party,
    /** Who listens without a word; dimmed in the circle. */
    silent: Party,
    input: BlockInput,
    /** Where the case bringer is while the others talk. */
    bringerSits: z.enum(['in-circle', 'turned-away', 'outside']),
    visibility: Visibility,
    record: RecordPolicy,
    /** How often it is run: once, once for each person in the circle, or once for each case. */
    repeat: z.enum(['once', 'per-person', 'per-case']).default('once'),
    /** Modules that may replace it; empty where none may. */
    modules: z.array(ModuleId).readonly().default([]),
    /** True where the team's principles are shown beside it. */
    showsVision: z.boolean().default(false),
    /** What everyone reads. */
    prompt: LocalText,
    /** What helps the facilitator. */
    cue: LocalText.nullable(),
    /** What the case bringer does meanwhile. */
    bringerDoes: LocalText.nullable(),
  })
  .readonly()
export type Block = z.infer<typeof Block>
