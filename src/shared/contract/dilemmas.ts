import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import { UnixMs } from '../units.ts'

export const DilemmaState = z.enum(['draft', 'ready', 'in-session', 'followed-up'])
export type DilemmaState = z.infer<typeof DilemmaState>

/** The typed fields of a dilemma, as they stand in its document's `meta`; the story itself is the rich text. */
export const DilemmaMeta = z.object({
  title: z.string().max(300).catch(''),
  /** What the case bringer wants to know or be able to do; asked before a session. */
  question: z.string().max(2000).catch(''),
  state: DilemmaState.catch('draft'),
})
export type DilemmaMeta = z.infer<typeof DilemmaMeta>

export const DilemmaLine = DilemmaMeta.extend({
  id: DocumentId,
  /** The first words of the story. */
  opening: z.string(),
  words: z.int(),
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
})
export type DilemmaLine = z.infer<typeof DilemmaLine>

export const dilemmasContract = {
  /** Newest change first. */
  list: oc.output(z.array(DilemmaLine)),
  get: oc
    .input(z.object({ id: DocumentId }))
    .output(DilemmaLine)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** A new draft with the headings of the template in `language`. */
  create: oc.input(z.object({ language: Language })).output(z.object({ id: DocumentId })),
  setState: oc
    .input(z.object({ id: DocumentId, state: DilemmaState }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
}
