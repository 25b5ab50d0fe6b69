import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { MOST_PRINCIPLES_AT_ONCE } from '../limits.ts'
import { CalendarDay, UnixMs } from '../units.ts'
import { ProposedPrinciple } from '../vision/proposed-principle.ts'
import { PrincipleWords } from '../vision/reading.ts'
import { KeptStance, Stance } from '../vision/stance.ts'
import { ArchiveKind } from './archive.ts'
import { Space } from './documents.ts'

export const PrincipleState = z.enum(['draft', 'adopted', 'retired'])
export type PrincipleState = z.infer<typeof PrincipleState>

const text = (maxChars: number) => z.string().max(maxChars).catch('')

/**
 * The typed fields of a principle as it was first written. How one's own read before stands in its versions; a team's
 * changes by drafts that are adopted, of which each keeps a reading beside these.
 */
export const PrincipleMeta = PrincipleWords.extend({
  /** What people call it by. It stays with its principle, also when others are retired. */
  number: z.int().min(1).max(9999).catch(1),
  state: PrincipleState.catch('draft'),
  adoptedOn: CalendarDay.nullable().catch(null),
  retiredOn: CalendarDay.nullable().catch(null),
  /** The team's principle that this is a draft for; null for a principle itself. */
  changes: DocumentId.nullable().catch(null),
  /** Who brought it to the team. */
  author: z.string().nullable().catch(null),
})
export type PrincipleMeta = z.infer<typeof PrincipleMeta>

export const Principle = PrincipleMeta.extend({ id: DocumentId, space: Space, updatedAtMs: UnixMs })
export type Principle = z.infer<typeof Principle>

/** How a principle read, from a day on; the day is null for the first words of one that was never adopted. */
export const Reading = PrincipleWords.extend({ draftId: DocumentId, adoptedOn: CalendarDay.nullable() })
export type Reading = z.infer<typeof Reading>

/** For one kind of case: when the team is satisfied, and what comes first when not everything can. */
export const NormMeta = z.object({
  /** The kind of case. */
  title: text(200),
  satisfied: text(2000),
  first: text(2000),
  /** Who shared it with the team, or took it over. */
  author: z.string().nullable().catch(null),
  /** The mark of whoever took it over, which their own original has too; null while nobody did. */
  keeper: z.string().nullable().catch(null),
})
export type NormMeta = z.infer<typeof NormMeta>

export const Norm = NormMeta.omit({ keeper: true }).extend({ id: DocumentId, space: Space, updatedAtMs: UnixMs })
export type Norm = z.infer<typeof Norm>

/** What was held against the vision. */
export const HeldDocument = z.object({ id: DocumentId, kind: ArchiveKind, space: Space, title: z.string() })
export type HeldDocument = z.infer<typeof HeldDocument>

/** What tested a principle. */
export const PrincipleTest = KeptStance.omit({ principleId: true }).extend({ document: HeldDocument })
export type PrincipleTest = z.infer<typeof PrincipleTest>

/** A lesson on a principle, in its one sentence. */
export const LessonOn = z.object({ id: DocumentId, line: z.string(), atMs: UnixMs })
export type LessonOn = z.infer<typeof LessonOn>

/** Two principles that pull apart in the same documents: there one helps and the other conflicts. */
export const Clash = z.object({
  one: DocumentId,
  other: DocumentId,
  documents: z.array(HeldDocument),
})
export type Clash = z.infer<typeof Clash>

/** Something on which no principle that it was held against has anything to say. */
export const Silence = z.object({ document: HeldDocument, whys: z.array(z.string()) })
export type Silence = z.infer<typeof Silence>

const one = z.object({ id: DocumentId })
const nothing = z.object({})
const space = Space.default('personal')
const missing = failsWith('DOCUMENT_NOT_FOUND')

/** What the team stands for, and what happened held against it. */
export const visionContract = {
  /** In order of their numbers, the retired ones last. */
  list: oc.output(z.array(Principle)),
  get: oc
    .input(one)
    .output(
      Principle.extend({
        tests: z.array(PrincipleTest),
        lesson: LessonOn.nullable(),
        /** How it read, the first words first and those of now last; empty while it never changed. */
        readings: z.array(Reading),
        /** Drafts to change it that wait for the team, and those that are still one's own; the oldest first. */
        drafts: z.array(Principle),
      }),
    )
    .errors(missing),
  /** A new draft with the next number. */
  create: oc.input(z.object({ space }).prefault({})).output(one),
  /** Drafts of what was read from a text, in its order. */
  createAll: oc
    .input(z.object({ space, principles: z.array(ProposedPrinciple).min(1).max(MOST_PRINCIPLES_AT_ONCE) }))
    .output(z.object({ ids: z.array(DocumentId) })),
  /** Adopts it on a day, retires it, or makes it a draft again. */
  setState: oc
    .input(one.extend({ state: PrincipleState, day: CalendarDay }))
    .output(nothing)
    .errors(missing),
  /** Changes places, and so numbers, with the one before or after it that is not retired. */
  move: oc
    .input(one.extend({ to: z.enum(['up', 'down']) }))
    .output(nothing)
    .errors(missing),
  /** A draft of one's own to change a team's principle, with the words of now; the one that is there already. */
  propose: oc.input(one).output(one).errors(missing),
  /** Makes the words of a draft those of the principle, from a day on. */
  adoptDraft: oc
    .input(one.extend({ day: CalendarDay }))
    .output(one)
    .errors(missing),
  norms: oc.output(z.array(Norm)),
  createNorm: oc.input(z.object({ space }).prefault({})).output(one),
  /** What a document was held against, without principles that are gone. What is shared is only read. */
  stancesOf: oc
    .input(one)
    .output(z.object({ mayHold: z.boolean(), stances: z.array(KeptStance) }))
    .errors(missing),
  /** Says how a document relates to a principle, in place of what was said before; with null it says nothing. */
  hold: oc
    .input(
      z.object({
        documentId: DocumentId,
        principleId: DocumentId,
        stance: Stance.nullable(),
        why: z.string().trim().max(500),
      }),
    )
    .output(nothing)
    .errors(missing),
  /** Where the vision contradicts itself, what clashes most first, and where it is silent, the newest first. */
  agenda: oc.output(z.object({ clashes: z.array(Clash), silences: z.array(Silence) })),
  /** An adopted principle for this week, the same all week, with the newest lesson on it; null while there is none. */
  ofWeek: oc.output(z.object({ principle: Principle, lesson: LessonOn.nullable() }).nullable()),
}
