import { oc } from '@orpc/contract'
import { z } from 'zod'
import { audiences } from '../archive/audiences.ts'
import { archiveSorts, facets } from '../archive/facets.ts'
import { failsWith } from '../errors.ts'
import { DocumentId, SavedFilterId } from '../ids.ts'
import { Language, LocalText } from '../language.ts'
import { MOST_ARCHIVE_LINES } from '../limits.ts'
import { tagFrom, tagsFrom } from '../tags.ts'
import { CalendarDay, UnixMs } from '../units.ts'
import { Share } from './dilemmas.ts'
import { Space } from './documents.ts'
import { SearchHit } from './search.ts'
import { SharedSession } from './shared-session.ts'

/** What the archive keeps to read back; sessions stand beside these. */
export const LearntKind = z.enum(['lesson', 'mistake', 'success'])
export type LearntKind = z.infer<typeof LearntKind>

const tags = z.preprocess(tagsFrom, z.array(z.string()))
const isShare = (value: unknown) => Share.safeParse(value).success
const shares = z.preprocess(
  (value) => (Array.isArray(value) ? [...new Set(value.filter(isShare))] : []),
  z.array(Share),
)

/** The typed fields of a lesson, a mistake or a success. */
export const LearntMeta = z.object({
  title: z.string().max(300).catch(''),
  /** The lesson in one sentence, without a client in it. */
  line: z.string().max(1000).catch(''),
  /** Soft qualities that counted: contact, perseverance, … */
  qualities: tags,
  /** What around the people made it possible: time, a good handover, a room with a door. */
  factors: tags,
  /** Who has a part in it. */
  shares,
  tags,
  /** Who may read it, as its author wants it; nothing is shared by this alone. */
  audience: z.enum(audiences).catch('private'),
  /** The field of work, as a tag is written; empty where nobody said. */
  domain: z.preprocess((value) => (typeof value === 'string' ? tagFrom(value) : ''), z.string()),
  sessionId: DocumentId.nullable().catch(null),
  dilemmaId: DocumentId.nullable().catch(null),
})
export type LearntMeta = z.infer<typeof LearntMeta>

export const ArchiveKind = z.enum(['lesson', 'mistake', 'success', 'session', 'dilemma'])
export type ArchiveKind = z.infer<typeof ArchiveKind>

export const ArchiveLine = z.object({
  id: DocumentId,
  kind: ArchiveKind,
  space: Space,
  title: z.string(),
  opening: z.string(),
  updatedAtMs: UnixMs,
})
export type ArchiveLine = z.infer<typeof ArchiveLine>

export const Facet = z.enum(facets)
export type Facet = z.infer<typeof Facet>

/**
 * What is asked of the archive: of each facet any of the values, of all facets together. `kind` holds kinds, `space`
 * `personal` or `team`, `principle` and `method` ids, `author` names or `ANONYMOUS`, `month` months as `2026-11`.
 */
export const ArchiveFilter = z.object({
  facets: z.partialRecord(Facet, z.array(z.string().max(200)).max(50)).default({}),
  /** The first and the last day on which it was; null leaves that side open. */
  from: CalendarDay.nullable().default(null),
  until: CalendarDay.nullable().default(null),
})
export type ArchiveFilter = z.infer<typeof ArchiveFilter>

export const ArchiveSort = z.enum(archiveSorts)
export type ArchiveSort = z.infer<typeof ArchiveSort>

/** Words and filters together, as they are kept and asked. */
export const ArchiveQuestion = z.object({
  query: z.string().max(400).default(''),
  filter: ArchiveFilter.prefault({}),
  /** With words the best come first, whatever this says. */
  sort: ArchiveSort.default('changed'),
})
export type ArchiveQuestion = z.infer<typeof ArchiveQuestion>

/** A line with what was searched for marked in it. */
export const ArchiveHit = SearchHit.extend({
  kind: ArchiveKind,
  /** When it was: a session when it ended, else when it was written. */
  atMs: UnixMs,
  /** Who shared it; null for the reader's own, and for what was shared without a name. */
  author: z.string().nullable(),
})
export type ArchiveHit = z.infer<typeof ArchiveHit>

/** A value that can be filtered by, and how many lines have it beside the other filters. */
export const FacetValue = z.object({
  value: z.string(),
  count: z.int(),
  /** The words for an id, of a method or a principle; null where the value is its own word. */
  name: LocalText.nullable(),
})
export type FacetValue = z.infer<typeof FacetValue>

export const SavedFilter = ArchiveQuestion.extend({ id: SavedFilterId, name: z.string() })
export type SavedFilter = z.infer<typeof SavedFilter>

/** A document that resembles another. */
export const AlikeDocument = z.object({
  id: DocumentId,
  kind: ArchiveKind,
  space: Space,
  title: z.string(),
  updatedAtMs: UnixMs,
  /** Words that both hold, the most telling first. */
  shared: z.array(z.string()),
})
export type AlikeDocument = z.infer<typeof AlikeDocument>

const Link = z.object({ id: DocumentId, title: z.string(), atMs: UnixMs })

/** One lesson, mistake or success with where it came from. */
export const Learnt = LearntMeta.extend({
  id: DocumentId,
  kind: LearntKind,
  space: Space,
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
  /** Who shared it; null for the reader's own, and for what was shared without a name. */
  author: z.string().nullable(),
  session: Link.nullable(),
  dilemma: Link.nullable(),
})
export type Learnt = z.infer<typeof Learnt>

export const archiveContract = {
  /** Newest first; `kinds` empty means all. What was shared stands here as its copy, not twice. */
  list: oc
    .input(z.object({ kinds: z.array(ArchiveKind).default([]), limit: z.int().min(1).max(500).default(200) }))
    .output(z.array(ArchiveLine)),
  /** One page of what the filters let through and the words find, and how much there is in all. */
  find: oc
    .input(
      ArchiveQuestion.extend({
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(MOST_ARCHIVE_LINES).default(100),
      }),
    )
    .output(z.object({ lines: z.array(ArchiveHit), total: z.int() })),
  /** What there is to filter by, with the other filters as they are: the most first, months from old to new. */
  facets: oc
    .input(ArchiveFilter.extend({ of: z.array(Facet).default([...facets]) }).prefault({}))
    .output(z.partialRecord(Facet, z.array(FacetValue))),
  /** How many of each kind there are. */
  counts: oc.output(z.record(ArchiveKind, z.int())),
  /** What resembles a document, by rare words that both hold; the most alike first. */
  related: oc
    .input(z.object({ id: DocumentId, limit: z.int().min(1).max(20).default(4) }))
    .output(z.array(AlikeDocument))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** By name. */
  savedFilters: oc.output(z.array(SavedFilter)),
  /** Keeps a question under a name, in place of one that has that name. */
  saveFilter: oc
    .input(ArchiveQuestion.extend({ name: z.string().trim().min(1).max(80) }))
    .output(z.object({ id: SavedFilterId })),
  /** Nothing happens where it is gone already. */
  removeSavedFilter: oc.input(z.object({ id: SavedFilterId })).output(z.object({})),
  /** What kind of thing an address in the archive leads to, and where it stands: a session of the team is read by `sharedSession`. */
  kindOf: oc
    .input(z.object({ id: DocumentId }))
    .output(z.object({ kind: ArchiveKind, space: Space }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** A session that somebody shared. */
  sharedSession: oc
    .input(z.object({ id: DocumentId }))
    .output(SharedSession)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  get: oc
    .input(z.object({ id: DocumentId }))
    .output(Learnt)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  create: oc.input(z.object({ kind: LearntKind, language: Language })).output(z.object({ id: DocumentId })),
  /** A lesson to reread today, the same all day; null while there is none. */
  ofToday: oc.output(Learnt.nullable()),
  /** Puts the lesson of today away: it rests for a while, and today has no other. */
  putAwayToday: oc.output(z.object({})),
}
