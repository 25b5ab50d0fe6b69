import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import { MAX_ENTRIES_LISTED, MAX_ENTRY_PASSAGES } from '../limits.ts'
import { isAnswerKey } from '../reflection/answers.ts'
import { reflectionModelIds } from '../reflection/model-ids.ts'
import { tagsFrom } from '../tags.ts'
import { CalendarDay, UnixMs } from '../units.ts'
import { DocumentKind } from './documents.ts'

export const ReflectionModelId = z.enum(reflectionModelIds)

/** How a person says they are, from 1 to 5. Nobody else ever sees it, and nothing is counted from it here. */
export const Level = z.literal([1, 2, 3, 4, 5])
export type Level = z.infer<typeof Level>

/** How somebody is: two taps, of which neither has to be. */
export const CheckIn = z.object({ energy: Level.nullable(), pressure: Level.nullable() })
export type CheckIn = z.infer<typeof CheckIn>

/** Whether the steps of a model stand one at a time or together on a page. */
export const EntryLayout = z.enum(['steps', 'page'])
export type EntryLayout = z.infer<typeof EntryLayout>

/**
 * The typed fields of a journal entry. Beside these stand its answers, a shared text in the field `answer:<model>.<step>`
 * for each; free writing is the rich text.
 */
export const JournalMeta = z.object({
  title: z.string().max(300).catch(''),
  /** Null is a blank page. */
  model: ReflectionModelId.nullable().catch(null),
  layout: EntryLayout.catch('steps'),
  tags: z.preprocess(tagsFrom, z.array(z.string())),
  energy: Level.nullable().catch(null),
  pressure: Level.nullable().catch(null),
  /** The day it is about; null in one that was made without, which counts for the day it was made. */
  day: CalendarDay.nullable().catch(null),
})
export type JournalMeta = z.infer<typeof JournalMeta>

export const JournalLine = JournalMeta.omit({ layout: true }).extend({
  id: DocumentId,
  day: CalendarDay,
  tags: z.array(z.string()),
  /** The first words that were written. */
  opening: z.string(),
  createdAtMs: UnixMs,
  updatedAtMs: UnixMs,
})
export type JournalLine = z.infer<typeof JournalLine>

/** Everything that is given must hold. */
export const JournalFilter = z.object({
  model: z.union([ReflectionModelId, z.literal('none')]).optional(),
  tag: z.string().min(1).max(60).optional(),
  /** The first and the last day that count. */
  from: CalendarDay.optional(),
  through: CalendarDay.optional(),
  energies: z.array(Level).min(1).optional(),
})
export type JournalFilter = z.infer<typeof JournalFilter>

const AnswerField = z.custom<`answer:${string}`>((value) => typeof value === 'string' && isAnswerKey(value))

/** A piece of an entry that can be chosen: a paragraph of free writing, or of an answer. */
export const Passage = z.object({
  /** Where it was written; null for free writing. */
  answer: AnswerField.nullable(),
  text: z.string().min(1).max(1_000_000),
})
export type Passage = z.infer<typeof Passage>

/** What an entry can become. */
export const TurnedKind = DocumentKind.extract(['dilemma', 'mistake', 'success', 'lesson'])
export type TurnedKind = z.infer<typeof TurnedKind>

const Turned = z.object({ id: DocumentId, kind: TurnedKind, title: z.string(), atMs: UnixMs })
const Origin = z.object({ id: DocumentId, title: z.string(), day: CalendarDay })

const one = z.object({ id: DocumentId })
const missing = failsWith('DOCUMENT_NOT_FOUND')

/** A person's own journal. It has no way into a team space: `turnInto` copies chosen passages to a new private document. */
export const journalContract = {
  /** The newest day first. */
  list: oc
    .input(z.object({ filter: JournalFilter.default({}), limit: z.int().min(1).max(MAX_ENTRIES_LISTED).default(300) }))
    .output(z.array(JournalLine)),
  get: oc.input(one).output(JournalLine).errors(missing),
  /** The days of one month, such as `2026-11`, on which something was written. */
  calendar: oc.input(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) })).output(z.array(CalendarDay)),
  /** How somebody said they were on a day. */
  checkInOf: oc.input(z.object({ day: CalendarDay })).output(CheckIn),
  /** Keeps that, in the entry of that day or a new one; what is left out stays as it is. */
  checkIn: oc.input(CheckIn.partial().extend({ day: CalendarDay })).output(z.object({})),
  /** A few entries of this day in other years, or else of this day in other months. */
  onThisDay: oc.input(z.object({ day: CalendarDay })).output(z.array(JournalLine)),
  /** Every tag in the journal, in the order of the alphabet. */
  tags: oc.output(z.array(z.string())),
  /** An entry to write in. One that was made before and never written in is used again, so that none pile up. */
  create: oc.input(z.object({ model: ReflectionModelId.nullable(), day: CalendarDay })).output(one),
  /** Goes on in another model; answers go along to steps that ask the same, and all others stay. */
  setModel: oc
    .input(one.extend({ model: ReflectionModelId.nullable() }))
    .output(z.object({}))
    .errors(missing),
  /** Puts what was written at one step at the end of another. */
  moveAnswer: oc
    .input(one.extend({ from: AnswerField, to: AnswerField }))
    .output(z.object({}))
    .errors(missing),
  /** All that is written, in pieces to choose from. */
  passages: oc.input(one).output(z.array(Passage)).errors(missing),
  /** Makes a new private document of the chosen passages, and of nothing else in the entry. */
  turnInto: oc
    .input(one.extend({ kind: TurnedKind, passages: z.array(Passage).max(MAX_ENTRY_PASSAGES), language: Language }))
    .output(one)
    .errors(missing),
  /** What became of an entry, the newest first. */
  turnedInto: oc.input(one).output(z.array(Turned)),
  /** The entry that a document was made from; null for all others. */
  originOf: oc.input(one).output(Origin.nullable()),
}
