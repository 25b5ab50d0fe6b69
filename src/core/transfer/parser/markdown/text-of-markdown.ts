import type { Definition, FootnoteDefinition, List, Root, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { PaperItem, PaperRun } from '../../../paper/paper.ts'
import { textOfHtml } from '../html/blocks-of-html.ts'
import type { LeftOutCount } from '../left-out-count.ts'
import { limits } from '../limits.ts'
import { type RawBlock, type RawText, runsOfBlocks } from '../raw-block.ts'
import { Refusal } from '../refusal.ts'
import { PhrasingReader } from './phrasing-reader.ts'

/** A Markdown text (CommonMark with GitHub's additions) as blocks. HTML in it is read as HTML is. */
export function textOfMarkdown(markdown: string, leftOut: LeftOutCount): RawText {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const reader = new MarkdownReader(root, leftOut)
  return { title: '', blocks: [...reader.blocks(root.children, 0), ...reader.notes()] }
}

class MarkdownReader {
  readonly #leftOut: LeftOutCount
  readonly #notes: FootnoteDefinition[]
  readonly #phrasing: PhrasingReader

  constructor(root: Root, leftOut: LeftOutCount) {
    const definitions = root.children.filter((node): node is Definition => node.type === 'definition')
    this.#leftOut = leftOut
    this.#notes = root.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    this.#phrasing = new PhrasingReader(definitions, leftOut)
  }

  blocks(nodes: readonly RootContent[], depth: number): RawBlock[] {
    if (depth > limits.depth) throw new Refusal('too-deep')
    return nodes.flatMap((node) => this.#block(node, depth + 1)).filter(hasWords)
  }

  /** Footnotes, at the end of the text. */
  notes(): RawBlock[] {
    this.#leftOut.add('footnotes', this.#notes.length)
    const items = this.#notes.map((note): PaperItem => ({ runs: runsOfBlocks(this.blocks(note.children, 1)) }))
    return items.length > 0 ? [{ type: 'list', kind: 'number', start: 1, items }] : []
  }

  /** A line across the page is no text; definitions and notes are read where they are used. */
  #block(node: RootContent, depth: number): RawBlock[] {
    if (node.type === 'heading')
      return [{ type: 'heading', level: node.depth, runs: this.#phrasing.runs(node.children) }]
    if (node.type === 'paragraph') return [{ type: 'paragraph', runs: this.#phrasing.runs(node.children) }]
    if (node.type === 'blockquote') return this.blocks(node.children, depth).map(quoted)
    if (node.type === 'code')
      return [{ type: 'paragraph', runs: node.value === '' ? [] : [{ text: node.value, code: true }] }]
    if (node.type === 'list') return [this.#list(node, depth)]
    if (node.type === 'table') return [this.#table(node)]
    if (node.type === 'html') return [...textOfHtml(node.value, this.#leftOut).blocks]
    return []
  }

  #list(list: List, depth: number): Extract<RawBlock, { type: 'list' }> {
    const isCheckList = list.children.some((item) => typeof item.checked === 'boolean')
    const kind = isCheckList ? 'check' : list.ordered ? 'number' : 'bullet'
    const items = list.children.map(({ children, checked }): PaperItem => {
      const blocks = this.blocks(children, depth)
      const runs = runsOfBlocks(blocks.filter((block) => block.type !== 'list'))
      const [first, ...others] = blocks.filter((block) => block.type === 'list')
      const inner = first && { ...first, items: [...first.items, ...others.flatMap((other) => other.items)] }
      return { runs, ...(kind === 'check' ? { checked: checked === true } : {}), ...(inner ? { list: inner } : {}) }
    })
    return { type: 'list', kind, start: Math.min(list.start ?? 1, 1_000_000), items }
  }

  #table(table: Table): RawBlock {
    const columns = Math.max(0, ...table.children.map((row) => row.children.length))
    const rows = table.children.map(({ children }) =>
      Array.from({ length: columns }, (_, column): PaperRun[] => this.#phrasing.runs(children[column]?.children ?? [])),
    )
    // Markdown cannot leave the names of the columns out; it leaves them empty.
    const hasHeader = rows[0]?.some((runs) => runs.length > 0) ?? false
    return { type: 'table', hasHeader, rows: hasHeader ? rows : rows.slice(1) }
  }
}

function quoted(block: RawBlock): RawBlock {
  return block.type === 'paragraph' ? { ...block, type: 'quote' } : block
}

function hasWords(block: RawBlock): boolean {
  switch (block.type) {
    case 'list':
      return block.items.length > 0
    case 'table':
      return block.rows.length > 0
    case 'page-break':
      return true
    case 'heading':
    case 'paragraph':
    case 'quote':
      return block.runs.length > 0
  }
}
