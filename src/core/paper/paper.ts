import { z } from 'zod'
import { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'

/** A stretch of words that look alike. A `\n` in its text is a line break. */
export const PaperRun = z.object({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  strike: z.literal(true).optional(),
  code: z.literal(true).optional(),
  /** Where it leads: https, mailto or tel. */
  link: z.string().optional(),
  /** The document that it names. */
  documentId: DocumentId.optional(),
})
export type PaperRun = z.infer<typeof PaperRun>

const Runs = z.array(PaperRun)

/** Headings inside a text begin at level 2: the title of the paper is the first. */
const HeadingLevel = z.union([z.literal(2), z.literal(3), z.literal(4)])
export type HeadingLevel = z.infer<typeof HeadingLevel>

export const ListKind = z.enum(['bullet', 'number', 'check'])
export type ListKind = z.infer<typeof ListKind>

export interface PaperItem {
  readonly runs: readonly PaperRun[]
  /** Only in a list of kind `check`. */
  readonly checked?: boolean | undefined
  /** A list inside this item. */
  readonly list?: PaperList | undefined
}

export interface PaperList {
  readonly type: 'list'
  readonly kind: ListKind
  /** The number of the first item of a list of kind `number`. */
  readonly start: number
  readonly items: readonly PaperItem[]
}

const PaperItem: z.ZodType<PaperItem> = z.object({
  runs: Runs,
  checked: z.boolean().optional(),
  get list() {
    return PaperList.optional()
  },
})

const PaperList: z.ZodType<PaperList> = z.object({
  type: z.literal('list'),
  kind: ListKind,
  start: z.int().min(0).max(1_000_000),
  items: z.array(PaperItem),
})

const PaperTable = z.object({
  type: z.literal('table'),
  /** The first row names the columns. */
  hasHeader: z.boolean(),
  /** Every row has the same number of cells. */
  rows: z.array(z.array(Runs)),
})
export type PaperTable = z.infer<typeof PaperTable>

/** A part of a paper, in reading order. */
export const PaperBlock = z.union([
  z.object({ type: z.literal('heading'), level: HeadingLevel, runs: Runs }),
  z.object({ type: z.literal('paragraph'), runs: Runs }),
  z.object({ type: z.literal('quote'), runs: Runs }),
  PaperList,
  PaperTable,
  z.object({ type: z.literal('page-break') }),
])
export type PaperBlock = z.infer<typeof PaperBlock>

/** A line under the title: what it is, and what it says. */
export interface PaperFact {
  readonly label: string
  readonly value: string
}

/**
 * A text made ready to leave Ruimte: for Markdown, Word, PDF, a report or a booklet. Aliases stand in it as any reader
 * sees them; a real name never does.
 */
export interface Paper {
  readonly title: string
  /** One line under the title; empty for none. */
  readonly subtitle: string
  readonly facts: readonly PaperFact[]
  readonly blocks: readonly PaperBlock[]
  /** The language of the text, for readers that speak it and programs that hyphenate it. */
  readonly language: Language
}
