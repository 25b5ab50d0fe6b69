import { isAnswerKey } from '#shared/reflection/answers.ts'
import { type MarkdownOptions, paperToMarkdown } from '../../paper/paper-to-markdown.ts'
import { maskedBlocks } from './masked-paper.ts'
import type { DocumentPaper } from './paper-of-document.ts'

/** What the front matter of ours is written by; a later form gets another number. */
const FORM = 1

/**
 * A document as Markdown that comes back as it was: its typed fields stand above the text as YAML.
 *
 * @param mask puts aliases where real names stand
 */
export function markdownOfDocument(
  document: DocumentPaper,
  mask: (text: string) => string,
  linkTo?: MarkdownOptions['linkTo'],
): Promise<string> {
  const { header, title, meta, body, paper } = document
  const frontMatter = {
    ruimte: FORM,
    kind: header.kind,
    title: mask(title),
    created: new Date(header.createdAtMs).toISOString(),
    changed: new Date(header.updatedAtMs).toISOString(),
    ...maskedFields(meta, mask),
  }
  // A session is read, not brought in again: its report is the text.
  const blocks = header.kind === 'session' ? paper.blocks : body
  const shown = { ...paper, title: mask(paper.title), blocks: maskedBlocks(blocks, mask) }
  return paperToMarkdown(shown, { frontMatter, ...(linkTo ? { linkTo } : {}) })
}

/** The fields that say something in a few words: no empty ones, no answers, no lists of things inside things. */
function maskedFields(
  meta: Readonly<Record<string, unknown>>,
  mask: (text: string) => string,
): Record<string, unknown> {
  const simple = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
  const masked = (value: unknown) => (typeof value === 'string' ? mask(value) : value)
  return Object.fromEntries(
    Object.entries(meta).flatMap(([name, value]): [string, unknown][] => {
      if (name === 'title' || isAnswerKey(name)) return []
      if (Array.isArray(value) && value.length > 0 && value.every(simple)) return [[name, value.map(masked)]]
      return simple(value) ? [[name, masked(value)]] : []
    }),
  )
}
