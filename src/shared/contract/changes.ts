import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** What a change touched: the name of the contract's part whose answers may now differ. */
export const Topic = z.enum([
  'vault',
  'preferences',
  'documents',
  'journal',
  'dilemmas',
  'methods',
  'sessions',
  'archive',
  'keeping',
  'vision',
  'search',
  'sharing',
  'team',
  'aliases',
  'privacy',
])
export type Topic = z.infer<typeof Topic>

export const changesContract = {
  /** Tells what to ask again, whoever wrote it, for as long as the caller listens. */
  watch: oc.output(eventIterator(z.object({ topic: Topic }))),
}
