import { parse } from 'yaml'
import { z } from 'zod'
import { Share } from '#shared/contract/dilemmas.ts'
import { Language } from '#shared/language.ts'

const FrontMatter = z.object({
  title: z.string().min(1),
  kind: z.enum(['dilemma', 'mistake', 'success', 'journal', 'lesson']),
  language: Language,
  /** The field of work. */
  domain: z.string().default(''),
  /** One sentence, without clients in it. */
  summary: z.string().min(1),
  principles_in_tension: z.array(z.string()).default([]),
  qualities: z.array(z.string()).default([]),
  shares: z.array(Share).default([]),
  tags: z.array(z.string()).default([]),
  closed_early: z.boolean().default(false),
})

export interface CasebookText extends z.infer<typeof FrontMatter> {
  readonly markdown: string
}

/** Reads a text of the casebook: front matter between lines of dashes, then Markdown. */
export function readCasebookText(source: string): CasebookText {
  const [, frontMatter, markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  if (frontMatter === undefined || markdown === undefined) throw new SyntaxError('a casebook text has front matter')
  return { ...FrontMatter.parse(parse(frontMatter)), markdown: withOneLevel(withTablesAsLists(markdown.trim())) }
}

/** No text has headings within headings; the title of the document is the level above them. */
function withOneLevel(markdown: string): string {
  return markdown.replace(/^#+ /gm, '## ')
}

/** The editor has no tables: each row becomes an item, its first cell before a colon. */
function withTablesAsLists(markdown: string): string {
  return markdown.replace(/^\|.*\|\n\|[-| ]+\|\n((?:\|.*\|\n?)+)/gm, (_table, rows: string) =>
    rows.replace(/^\| *(.*?) *\| *(.*?) *\|$/gm, '- $1: $2'),
  )
}
