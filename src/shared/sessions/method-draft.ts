import { z } from 'zod'
import { Block } from './block.ts'
import { QuestionKind, SafetyNeeded } from './method.ts'

/** A text that somebody is still writing: it may be empty, in one language or in both. */
const DraftText = z.object({ nl: z.string().max(4000), en: z.string().max(4000) }).readonly()
export type DraftText = z.infer<typeof DraftText>

const DraftNamed = z.object({ id: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/), name: DraftText }).readonly()
export type DraftNamed = z.infer<typeof DraftNamed>

const DraftInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('talk') }),
  z.object({ type: z.literal('write') }),
  z.object({ type: z.literal('ask') }),
  z.object({ type: z.literal('pick'), from: z.enum(['cases', 'contributions']) }),
  z.object({ type: z.literal('sort'), piles: z.array(DraftNamed).max(12).readonly() }),
  z.object({ type: z.literal('vote'), dots: z.int() }),
  z.object({ type: z.literal('rate'), to: z.int(), low: DraftText, high: DraftText }),
  z.object({
    type: z.literal('table'),
    columns: z.array(DraftNamed).max(12).readonly(),
    rows: z.array(DraftNamed).max(24).readonly(),
  }),
  z.object({ type: z.literal('choose-module') }),
])
export type DraftInput = z.infer<typeof DraftInput>

const whole = Block.unwrap().shape

/** A block with texts and numbers that need not be right yet. */
export const DraftBlock = z
  .object({
    ...whole,
    name: DraftText,
    minutes: z.int().min(0).max(9999),
    input: DraftInput,
    prompt: DraftText,
    /** Empty where there is none. */
    cue: DraftText,
    /** Empty where there is none. */
    bringerDoes: DraftText,
  })
  .readonly()
export type DraftBlock = z.infer<typeof DraftBlock>

/** Everything of a method but its blocks. */
export const DraftAbout = z
  .object({
    name: DraftText,
    use: DraftText,
    /** Empty where there is none. */
    contraIndication: DraftText,
    origin: DraftText,
    group: z.object({ from: z.int().min(0).max(999), to: z.int().min(0).max(999) }).readonly(),
    questions: z.array(QuestionKind).max(20).readonly(),
    safety: SafetyNeeded,
    forBeginners: z.boolean(),
    cases: z.enum(['one', 'several']),
    usualCases: z.int().min(0).max(99),
    doubleConfidentiality: z.boolean(),
    totalPublished: z.boolean(),
    sources: z.array(z.string().max(500)).max(20).readonly(),
  })
  .readonly()
export type DraftAbout = z.infer<typeof DraftAbout>

/** A method in the making. It becomes a `Method` when nothing is wrong with it any more. */
export const MethodDraft = DraftAbout.unwrap()
  .extend({ blocks: z.array(DraftBlock).max(80).readonly() })
  .readonly()
export type MethodDraft = z.infer<typeof MethodDraft>
