import { oc } from '@orpc/contract'
import { z } from 'zod'
import { DocumentId } from '../ids.ts'
import { UnixMs } from '../units.ts'
import { DocumentKind, Space } from './documents.ts'

/** Text in pieces, so that a hit can be marked without markup in the data. */
export const MarkedText = z.array(z.object({ text: z.string(), hit: z.boolean() }))
export type MarkedText = z.infer<typeof MarkedText>

export const SearchHit = z.object({
  id: DocumentId,
  kind: DocumentKind,
  space: Space,
  title: MarkedText,
  snippet: MarkedText,
  updatedAtMs: UnixMs,
})
export type SearchHit = z.infer<typeof SearchHit>

export const searchContract = {
  find: oc
    .input(
      z.object({
        query: z.string().max(400),
        /** Empty means every kind. */
        kinds: z.array(DocumentKind).default([]),
        /** `newest` answers within a frame, for each key; `best` ranks, for when typing rests. */
        order: z.enum(['newest', 'best']),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .output(z.object({ hits: z.array(SearchHit), total: z.int() })),
}
