import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'

/** What can point to a person. `trait` is the softer one: no name, and yet few people fit it. */
export const PrivacyLabel = z.enum([
  'person',
  'location',
  'organisation',
  'date',
  'age',
  'phone',
  'email',
  'url',
  'bsn',
  'iban',
  'id',
  'trait',
])
export type PrivacyLabel = z.infer<typeof PrivacyLabel>

/** A stretch of a field's text; `start` and `end` count UTF-16 code units. */
export const TextSpan = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type TextSpan = z.infer<typeof TextSpan>

/** One text to check: a typed field, or a line of the body (`body:0`, `body:1`, …, a line for each block). */
export const CheckedField = z.object({
  name: z.string().max(80),
  text: z.string().max(200_000),
  /** What is safe already and is not looked at: aliases. */
  safe: z.array(TextSpan).max(5000).default([]),
})
export type CheckedField = z.infer<typeof CheckedField>

/** Why something was found, as a key of the locales, with the word that gave it away where there is one. */
export const FindingReason = z.object({ code: z.string().regex(/^[a-z][a-z-]*$/), word: z.string().optional() })
export type FindingReason = z.infer<typeof FindingReason>

export const Finding = TextSpan.extend({
  field: z.string(),
  /** The words as they stand there. */
  text: z.string(),
  label: PrivacyLabel,
  /** `blocks`: cannot be shared as it stands; `asks`: wants a decision before sharing; `hint`: worth a thought. */
  weight: z.enum(['blocks', 'asks', 'hint']),
  reason: FindingReason,
  /** Vaguer words that could stand in its place, best first. */
  generalisations: z.array(z.string()),
  /** The alias that stands for this person in this document already. */
  alias: z.string().nullable(),
})
export type Finding = z.infer<typeof Finding>

/** `kept`: stays, with a reason; `ignored`: no finding in this document; `never`: no finding anywhere in this vault. */
export const PrivacyDecision = z.enum(['kept', 'ignored', 'never'])
export type PrivacyDecision = z.infer<typeof PrivacyDecision>

export const DecidedFinding = z.object({
  id: z.uuid(),
  label: PrivacyLabel,
  text: z.string(),
  decision: PrivacyDecision,
  reason: z.string(),
})
export type DecidedFinding = z.infer<typeof DecidedFinding>

/** What could tell who a text is about, and what was decided on it. */
export const privacyContract = {
  /** What could point to a person, in reading order, without what was decided on already. */
  check: oc
    .input(z.object({ documentId: DocumentId.nullable(), fields: z.array(CheckedField).max(5000) }))
    .output(z.object({ findings: z.array(Finding) })),
  /** Keeps a decision: for one document, or with `never` for the whole vault. */
  decide: oc
    .input(
      z
        .object({
          documentId: DocumentId.nullable(),
          label: PrivacyLabel,
          text: z.string().min(1).max(1000),
          decision: PrivacyDecision,
          reason: z.string().max(500).default(''),
        })
        .refine(({ documentId, decision }) => decision === 'never' || documentId !== null),
    )
    .output(z.object({ id: z.uuid() }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** What was decided in one document, or with null what is never found anywhere. */
  decisions: oc.input(z.object({ documentId: DocumentId.nullable() })).output(z.array(DecidedFinding)),
  undecide: oc.input(z.object({ id: z.uuid() })).output(z.object({})),
}
