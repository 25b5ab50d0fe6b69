import { z } from 'zod'
import { MethodId } from '../ids.ts'
import { LocalText } from '../language.ts'
import { roles } from './roles.ts'

/** The part a person takes in a session. */
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Who, seen from a block: one role's people, the group (everyone but bringer and facilitator), or everyone. */
export const Party = z.enum(['everyone', 'bringer', 'group', 'facilitator', 'nobody'])
export type Party = z.infer<typeof Party>

export const Block = z
  .object({
    /** Unique within the method. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: LocalText,
    minutes: z.int().min(1).max(240),
    /** True where a source gives these minutes; false where they are a default of ours. */
    minutesPublished: z.boolean(),
    speaks: Party,
    /** Who listens without a word; dimmed in the circle. */
    silent: Party,
    input: z.enum(['talk', 'write', 'ask', 'pick']),
    /** Where the case bringer is while the others talk. */
    bringerSits: z.enum(['in-circle', 'outside']),
    /** What is kept of this block: contributions with their speaker, contributions without, or nothing at all. */
    record: z.enum(['named', 'unnamed', 'nothing']),
    /** What everyone reads. */
    prompt: LocalText,
    /** What helps the facilitator. */
    cue: LocalText.nullable(),
    /** What the case bringer does meanwhile. */
    bringerDoes: LocalText.nullable(),
  })
  .readonly()
export type Block = z.infer<typeof Block>

/** An ordered list of blocks; running a block is a round. */
export const Method = z
  .object({
    id: MethodId,
    name: LocalText,
    /** One sentence: what it is good for. */
    use: LocalText,
    /** When not to choose it. */
    contraIndication: LocalText.nullable(),
    origin: LocalText,
    group: z.object({ from: z.int().min(2), to: z.int() }),
    blocks: z.array(Block).min(1).readonly(),
    sources: z.array(z.string()).readonly(),
  })
  .readonly()
  .refine(
    (method) => new Set(method.blocks.map((block) => block.id)).size === method.blocks.length,
    'block ids must differ',
  )
export type Method = z.infer<typeof Method>
