import type { BlockContent, List, ListItem, RootContent, TableRow } from 'mdast'
import type { Paper, PaperBlock, PaperList, PaperRun, PaperTable } from './paper.ts'
import { type LinkTo, phrasingOfRuns } from './phrasing-of-runs.ts'
import { plainRuns, textOfRuns } from './write-blocks.ts'

export interface MarkdownOptions {
  /** Facts for programs, above everything, as YAML; with them the facts for readers are left out. */
  readonly frontMatter?: Readonly<Record<string, unknown>>
  /** Where a mention of another document leads. */
  readonly linkTo?: LinkTo
}

/** A paper as Markdown (CommonMark with GitHub's tables, task lists and strikethrough). */
export async function paperToMarkdown(paper: Paper, options: MarkdownOptions = {}): Promise<string> {
  const [{ toMarkdown }, { gfmToMarkdown }] = await Promise.all([
    import('mdast-util-to-markdown'),
    import('mdast-util-gfm'),
  ])
  const linkTo: LinkTo = (run) => run.link ?? options.linkTo?.(run)
  const children: RootContent[] = [
    ...(options.frontMatter ? headOf(paper) : [...headOf(paper), ...factsOf(paper)]),
    ...paper.blocks.map((block) => contentOf(block, linkTo)),
  ]
  const text = toMarkdown(
    { type: 'root', children },
    { bullet: '-', rule: '-', emphasis: '*', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  )
  return options.frontMatter ? `${await yamlOf(options.frontMatter)}\n${text}` : text
}

async function yamlOf(fields: Readonly<Record<string, unknown>>): Promise<string> {
  const { stringify } = await import('yaml')
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`
}

function headOf(paper: Paper): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: phrasingOfRuns(plainRuns(paper.title), () => undefined) },
    ...(paper.subtitle === '' ? [] : [paragraphOf([{ text: paper.subtitle, italic: true }], () => undefined)]),
  ]
}

function factsOf({ facts }: Paper): RootContent[] {
  if (facts.length === 0) return []
  const lines = facts.flatMap(({ label, value }, place): PaperRun[] => [
    ...(place > 0 ? [{ text: '\n' }] : []),
    { text: `${label}:`, bold: true },
    { text: ` ${value}` },
  ])
  return [paragraphOf(lines, () => undefined)]
}

function contentOf(block: PaperBlock, linkTo: LinkTo): BlockContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.level, children: phrasingOfRuns(block.runs, linkTo) }
    case 'paragraph':
      return isCode(block.runs) ? { type: 'code', value: textOfRuns(block.runs) } : paragraphOf(block.runs, linkTo)
    case 'quote':
      return { type: 'blockquote', children: [paragraphOf(block.runs, linkTo)] }
    case 'list':
      return listOf(block, linkTo)
    case 'table':
      return { type: 'table', children: rowsOf(block, linkTo) }
    case 'page-break':
      return { type: 'thematicBreak' }
  }
}

function paragraphOf(runs: readonly PaperRun[], linkTo: LinkTo): BlockContent {
  return { type: 'paragraph', children: phrasingOfRuns(runs, linkTo) }
}

/** Lines of code and nothing else. */
function isCode(runs: readonly PaperRun[]): boolean {
  return textOfRuns(runs).includes('\n') && runs.every((run) => run.code)
}

function listOf(list: PaperList, linkTo: LinkTo): List {
  const children = list.items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    ...(list.kind === 'check' ? { checked: item.checked ?? false } : {}),
    children: [paragraphOf(item.runs, linkTo), ...(item.list ? [listOf(item.list, linkTo)] : [])],
  }))
  return { type: 'list', ordered: list.kind === 'number', start: list.start, spread: false, children }
}

/** Markdown's tables always name their columns. */
function rowsOf(table: PaperTable, linkTo: LinkTo): TableRow[] {
  const rows = table.hasHeader ? table.rows : [(table.rows[0] ?? []).map(() => []), ...table.rows]
  return rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((runs) => ({ type: 'tableCell', children: phrasingOfRuns(inOneLine(runs), linkTo) })),
  }))
}

function inOneLine(runs: readonly PaperRun[]): PaperRun[] {
  return runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }))
}
