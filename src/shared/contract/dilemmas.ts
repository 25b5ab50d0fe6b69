import { oc } from '@orpc/contract'
import { z } from 'zod'
import { hintNames } from '../dilemmas/hint-names.ts'
import { shares } from '../dilemmas/shares.ts'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import { tagsFrom } from '../tags.ts'
import { UnixMs } from '../units.ts'
import { Space } from './documents.ts'

export const DilemmaState = z.enum(['draft', 'ready', 'in-session', 'followed-up'])
export type DilemmaState = z.infer<typeof DilemmaState>

export const Share = z.enum(shares)
export type Share = z.infer<typeof Share>

const text = (maxChars: number) => z.string().max(maxChars).catch('')
const tags = z.preprocess(tagsFrom, z.array(z.string()))
const share = z.string().max(1000).nullable().catch(null)

/** The typed fields of a dilemma, as they stand in its document's `meta`; the situation itself is the rich text. */
export const DilemmaMeta = z.object({
  title: text(300),
  /** What the case bringer wants to know or be able to do; asked before a session. */
  question: text(2000),
  state: DilemmaState.catch('draft'),
  tried: text(10_000),
  /** What happened next. */
  outcome: text(10_000),
  /** Whether the group hears what happened next only when a session comes to it. */
  outcomeHidden: z.boolean().catch(true),
  /** Two principles that pull different ways, in the case bringer's own words. */
  principleOne: text(300),
  principleTwo: text(300),
  shareMine: share,
  shareTeam: share,
  shareOrganisation: share,
  sharePolicy: share,
  /** Soft qualities that counted here: contact, perseverance, … */
  qualities: tags,
  tags,
  closedEarly: z.boolean().catch(false),
  cameBack: z.boolean().catch(false),
  /** Hints that were put away for this dilemma. */
  hushedHints: z.array(z.enum(hintNames)).catch([]),
})
export type DilemmaMeta = z.infer<typeof DilemmaMeta>

export const DilemmaLine = DilemmaMeta.pick({ title: true, question: true, state: true }).extend({
  id: DocumentId,
  space: Space,
  /** The first words of the story. */
  opening: z.string(),
  words: z.int(),
  tags: z.array(z.string()),
  shares: z.array(Share),
  principles: z.array(z.string()),
  qualities: z.array(z.string()),
  closedEarly: z.boolean(),
  cameBack: z.boolean(),
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
})
export type DilemmaLine = z.infer<typeof DilemmaLine>

export const DilemmaSort = z.enum(['changed', 'created', 'title'])
export type DilemmaSort = z.infer<typeof DilemmaSort>

/** What to list: a filter that is left empty lets everything through. */
export const DilemmaQuery = z.object({
  sort: DilemmaSort.default('changed'),
  /** Any of these. */
  states: z.array(DilemmaState).default([]),
  /** All of these. */
  tags: z.array(z.string().max(60)).max(30).default([]),
  /** All of these. */
  shares: z.array(Share).default([]),
  /** Words in one of the principles. */
  principle: z.string().max(300).default(''),
})
export type DilemmaQuery = z.infer<typeof DilemmaQuery>

const TagCount = z.object({ tag: z.string(), count: z.int() })

/** What there is to filter by, with how many dilemmas have it. */
export const DilemmaFacets = z.object({
  total: z.int(),
  states: z.record(DilemmaState, z.int()),
  shares: z.record(Share, z.int()),
  /** The most used first. */
  tags: z.array(TagCount),
})
export type DilemmaFacets = z.infer<typeof DilemmaFacets>

export const DilemmaChange = z.object({
  id: DocumentId,
  state: DilemmaState.optional(),
  tags: z.array(z.string().max(60)).max(30).optional(),
})
export type DilemmaChange = z.infer<typeof DilemmaChange>

const one = z.object({ id: DocumentId })

/** Dilemmas in the personal space. */
export const dilemmasContract = {
  list: oc.input(DilemmaQuery.prefault({})).output(z.array(DilemmaLine)),
  facets: oc.output(DilemmaFacets),
  /** Also one that is shared. */
  get: oc.input(one).output(DilemmaLine).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** A new draft. */
  create: oc.input(z.object({ language: Language })).output(one),
  setState: oc
    .input(one.extend({ state: DilemmaState }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Gives each of these another state, other tags or both; none is changed when one of them is not there. */
  change: oc
    .input(z.object({ changes: z.array(DilemmaChange).max(5000) }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
}
