import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import {
  MAX_BOOKLET_LESSONS,
  MAX_BOOKLET_OPENING_CHARS,
  MAX_BOOKLET_TITLE_CHARS,
  MAX_ENTRY_PASSAGES,
  MAX_SEEN_BEFORE_CHARS,
} from '../limits.ts'
import { UnixMs } from '../units.ts'
import { LearntKind } from './archive.ts'
import { DocumentKind, Space } from './documents.ts'
import { Passage } from './journal.ts'
import { MadeFile } from './transfer.ts'

/** What asks to be looked at again once it is old: all that tells of people. Methods and visions are kept as they are. */
export const ReviewedKind = DocumentKind.extract(['journal', 'dilemma', 'session', 'lesson', 'mistake', 'success'])
export type ReviewedKind = z.infer<typeof ReviewedKind>

/** After how many months without an edit. */
export const ReviewMonths = z.literal([3, 6, 12, 24, 36])
export type ReviewMonths = z.infer<typeof ReviewMonths>

export const KeepingSettings = z.object({
  /** Null when nothing asks. */
  reviewAfterMonths: ReviewMonths.nullable(),
  /** Whether lessons that resemble a dilemma stand beside it while it is written. */
  showsSeenBefore: z.boolean(),
})
export type KeepingSettings = z.infer<typeof KeepingSettings>

/** When somebody wants to look at a document again, and when they said so. */
export const Review = z.object({ atMs: UnixMs, chosenAtMs: UnixMs })
export type Review = z.infer<typeof Review>

/** A document of the personal space that has not been looked at for long. */
export const ReviewLine = z.object({
  id: DocumentId,
  kind: ReviewedKind,
  title: z.string(),
  /** Its first words, or its sentence. */
  opening: z.string(),
  updatedAtMs: UnixMs,
  /** Whether a copy of it stands in the team space, which stays there. */
  isShared: z.boolean(),
})
export type ReviewLine = z.infer<typeof ReviewLine>

/** A lesson, mistake or success that can go in a booklet. */
export const BookletLesson = z.object({
  id: DocumentId,
  kind: LearntKind,
  space: Space,
  title: z.string(),
  line: z.string(),
  tags: z.array(z.string()),
})
export type BookletLesson = z.infer<typeof BookletLesson>

export const BookletPlan = z.object({
  title: z.string().trim().min(1).max(MAX_BOOKLET_TITLE_CHARS),
  /** Words before the first lesson; may be empty. */
  opening: z.string().max(MAX_BOOKLET_OPENING_CHARS),
  /** In the order in which they are printed. */
  ids: z.array(DocumentId).min(1).max(MAX_BOOKLET_LESSONS),
  /** Of the words around the lessons. */
  language: Language,
})
export type BookletPlan = z.infer<typeof BookletPlan>

/** Something learnt earlier that resembles what is being written. */
export const SeenBefore = z.object({
  id: DocumentId,
  kind: LearntKind,
  space: Space,
  title: z.string(),
  /** The lesson in one sentence; empty where nobody wrote it. */
  line: z.string(),
})
export type SeenBefore = z.infer<typeof SeenBefore>

const one = z.object({ id: DocumentId })
const aside = z.object({ documentId: DocumentId, lessonId: DocumentId })
const missing = failsWith('DOCUMENT_NOT_FOUND')

/** How long things are kept, what is printed of them, and what comes back while somebody writes. */
export const keepingContract = {
  settings: oc.output(KeepingSettings),
  set: oc.input(KeepingSettings.partial()).output(KeepingSettings),
  /** What asks to be looked at again, the longest untouched first. */
  due: oc
    .input(z.object({ limit: z.int().min(1).max(500).default(100) }))
    .output(z.object({ lines: z.array(ReviewLine), isMore: z.boolean() })),
  /** When a document asks to be looked at again; null when it never does. */
  asksAgain: oc
    .input(one)
    .output(z.object({ atMs: UnixMs.nullable() }))
    .errors(missing),
  /** Keeps a document for so many months from now. @returns until when, and what was chosen before, to go back to */
  keep: oc
    .input(one.extend({ months: ReviewMonths }))
    .output(z.object({ untilMs: UnixMs, before: Review.nullable() }))
    .errors(missing),
  /** Puts a choice of before back; null is none. */
  putBack: oc
    .input(one.extend({ review: Review.nullable() }))
    .output(z.object({}))
    .errors(missing),
  /** All that is written in a document, in pieces to choose from. */
  passages: oc.input(one).output(z.array(Passage)).errors(missing),
  /** Makes a lesson of one sentence and the chosen passages, and puts the document in the bin. @returns the lesson */
  shorten: oc
    .input(
      one.extend({
        line: z.string().trim().min(1).max(1000),
        passages: z.array(Passage).max(MAX_ENTRY_PASSAGES),
        language: Language,
      }),
    )
    .output(one)
    .errors(missing),
  /** What can go in a booklet, newest first: of what was shared the copy. Words are looked for anywhere in title and line. */
  lessons: oc
    .input(
      z.object({
        kinds: z.array(LearntKind).default([]),
        tag: z.string().max(60).default(''),
        words: z.string().max(200).default(''),
        limit: z.int().min(1).max(500).default(200),
      }),
    )
    .output(z.array(BookletLesson)),
  /** The tags of all that can go in a booklet, by the alphabet. */
  lessonTags: oc.output(z.array(z.string())),
  /** Of these, the lessons in which something may point to a person, that nobody decided on. */
  bookletFindings: oc
    .input(z.object({ ids: z.array(DocumentId).max(MAX_BOOKLET_LESSONS) }))
    .output(z.array(z.object({ id: DocumentId, findings: z.int().positive() }))),
  /** The chosen lessons as one tagged PDF, with nothing of where they came from. */
  booklet: oc.input(BookletPlan).output(MadeFile).errors(missing),
  /** Up to three lessons that resemble what is written in a dilemma by now; none when this is switched off. */
  seenBefore: oc
    .input(one.extend({ text: z.string().max(MAX_SEEN_BEFORE_CHARS) }))
    .output(z.array(SeenBefore))
    .errors(missing),
  /** Shows a lesson beside a dilemma no more, or again. */
  setAside: oc
    .input(aside.extend({ isAside: z.boolean() }))
    .output(z.object({}))
    .errors(missing),
}
