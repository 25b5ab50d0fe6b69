import { oc } from '@orpc/contract'
import { z } from 'zod'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import { CalendarDay, UnixMs } from '../units.ts'
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

/** `tag:` a tag, `soort:` a kind, `van:` and `tot:` days of the last edit. */
export const SearchFilter = z.enum(['tag', 'kind', 'from', 'until'])
export type SearchFilter = z.infer<typeof SearchFilter>

/** A filter as it stands in what was typed, and what it was taken for. */
export const UnderstoodFilter = z.object({
  filter: SearchFilter,
  isNot: z.boolean(),
  /** As it was typed; a tag as tags are kept. */
  value: z.string(),
  /** The kinds that were meant; empty for other filters. */
  kinds: z.array(DocumentKind),
  /** The first day of `van:` or the last of `tot:`. */
  day: CalendarDay.nullable(),
  /** Where it stands in what was typed, its last character not counted in. */
  start: z.int(),
  end: z.int(),
  /** False when it says nothing that is known: then it is left out of the search. */
  isKnown: z.boolean(),
})
export type UnderstoodFilter = z.infer<typeof UnderstoodFilter>

/** The words that were meant, where those that were typed stand nowhere. */
export const MeantQuery = z.object({ query: z.string(), pieces: MarkedText })
export type MeantQuery = z.infer<typeof MeantQuery>

export const SearchAnswer = z.object({
  hits: z.array(SearchHit),
  /** Counted up to `MOST_COUNTED`. */
  total: z.int(),
  /** With only a part of the words, when few documents hold all; ranked, and only asked with `best`. */
  partly: z.array(SearchHit),
  filters: z.array(UnderstoodFilter),
  /** Set when nothing was found as it was typed and the hits are those of a word one letter away. */
  meant: MeantQuery.nullable(),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** One way to go on with what is typed. */
export const Completion = z.object({
  filter: SearchFilter,
  /** What takes the place of the filter that is being typed. */
  text: z.string(),
  /** The tag, or the date as it is written. */
  value: z.string(),
  kind: DocumentKind.nullable(),
  /** How many documents there are with it; null for dates. */
  count: z.int().nullable(),
})
export type Completion = z.infer<typeof Completion>

export const IndexProgress = z.object({ done: z.int(), total: z.int() })
export type IndexProgress = z.infer<typeof IndexProgress>

const Query = z.string().max(400)

export const searchContract = {
  find: oc
    .input(
      z.object({
        query: Query,
        /** Empty means every kind. */
        kinds: z.array(DocumentKind).default([]),
        /** `newest` answers within a frame, for each key; `best` ranks, for when typing rests. */
        order: z.enum(['newest', 'best']),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .output(SearchAnswer),
  /** How the filter at the caret can go on; nothing where no filter is being typed. */
  complete: oc
    .input(
      z.object({
        query: Query,
        caret: z.int().min(0).max(400),
        /** Empty means every kind. */
        kinds: z.array(DocumentKind).default([]),
        /** Which of two names is offered. */
        language: Language,
      }),
    )
    .output(z.object({ start: z.int(), end: z.int(), options: z.array(Completion) })),
  /** How far the index is; null when every document can be found. */
  progress: oc.output(IndexProgress.nullable()),
}
