import { z } from 'zod'
import { LocalText } from '../language.ts'

const Named = z.object({ id: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/), name: LocalText })

/** What people do in a block, and how their words come in. */
export const BlockInput = z.discriminatedUnion('type', [
  /** Talking; the scribe may note it. */
  z.object({ type: z.literal('talk') }),
  /** Writing in silence, each for themselves. */
  z.object({ type: z.literal('write') }),
  /** Questions from the group, answers from the bringer. */
  z.object({ type: z.literal('ask') }),
  /** One thing is chosen from what lies there: a case, or something said in an earlier block. */
  z.object({ type: z.literal('pick'), from: z.enum(['cases', 'contributions']) }),
  /** What an earlier block gathered is laid on piles; usually the bringer sorts questions as warm, neutral and cold. */
  z.object({ type: z.literal('sort'), piles: z.array(Named).min(2).max(6).readonly() }),
  /** Each person lays `dots` dots on what an earlier block gathered. */
  z.object({ type: z.literal('vote'), dots: z.int().min(1).max(10) }),
  /** Each person gives a number from 1 to `to`. */
  z.object({ type: z.literal('rate'), to: z.int().min(2).max(10), low: LocalText, high: LocalText }),
  /** Rows of cells: party, value and norm; or the four shares. `rows` empty means that people add their own. */
  z.object({
    type: z.literal('table'),
    columns: z.array(Named).min(1).max(6).readonly(),
    rows: z.array(Named).max(12).readonly().default([]),
  }),
  /** The group chooses the module for the next block that allows modules. */
  z.object({ type: z.literal('choose-module') }),
])
export type BlockInput = z.infer<typeof BlockInput>
