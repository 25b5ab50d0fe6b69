import type { OwnBlock, OwnRun } from '#shared/contract/sharing.ts'
import type { PaperBlock, PaperItem, PaperRun, PaperTable } from '../paper/paper.ts'

type Item = Extract<OwnBlock, { type: 'item' }>

const BOLD = 1
const ITALIC = 2

/** What stands on paper as the blocks of a text: a table becomes a list, its first column with the others below it. */
export function blocksOfPaper(blocks: readonly PaperBlock[]): OwnBlock[] {
  return blocks.flatMap((block): OwnBlock[] => {
    switch (block.type) {
      case 'heading':
        // On paper the title is the first heading; in a text it stands outside.
        return [{ type: 'heading', level: block.level === 4 ? 3 : block.level, runs: block.runs.map(toRun) }]
      case 'paragraph':
      case 'quote':
        return [{ type: block.type, runs: block.runs.map(toRun) }]
      case 'list':
        return block.items.flatMap((one) => itemsOf(one, 0))
      case 'table':
        return rowsOf(block)
      case 'page-break':
        return []
    }
  })
}

function itemsOf({ runs, list }: PaperItem, depth: number): Item[] {
  return [item(runs, depth), ...(list?.items ?? []).flatMap((one) => itemsOf(one, depth + 1))]
}

/** What stands in a row without the cells that nobody filled in. */
function rowsOf({ rows: [header = [], ...rows] }: PaperTable): Item[] {
  return rows.flatMap(([first = [], ...cells]) => [
    item(first.map(inBold), 0),
    ...cells.flatMap((runs, at): Item[] => {
      const name = header[at + 1]?.map(({ text }) => text).join('') ?? ''
      return runs.length === 0 ? [] : [item([{ text: `${name}: ` }, ...runs], 1)]
    }),
  ])
}

const inBold = (run: PaperRun): PaperRun => ({ ...run, bold: true })

function item(runs: readonly PaperRun[], depth: number): Item {
  return { type: 'item', list: 'bullet', depth, checked: false, runs: runs.map(toRun) }
}

/** Links lead nowhere here: nobody writes one in a session. */
function toRun({ text, bold, italic }: PaperRun): OwnRun {
  const format = (bold ? BOLD : 0) + (italic ? ITALIC : 0)
  return { text, format, url: null, documentId: null, alias: null }
}
