import type { PaperBlock, PaperItem, PaperList, PaperRun } from './paper.ts'

/** The same blocks with every stretch of words in them changed, wherever it stands. */
export function changeRuns(blocks: readonly PaperBlock[], change: (run: PaperRun) => PaperRun): PaperBlock[] {
  const runs = (all: readonly PaperRun[]) => all.map(change)
  const list = (whole: PaperList): PaperList => ({
    ...whole,
    items: whole.items.map((item): PaperItem => ({
      ...item,
      runs: runs(item.runs),
      ...(item.list ? { list: list(item.list) } : {}),
    })),
  })
  return blocks.map((block) => {
    if (block.type === 'list') return list(block)
    if (block.type === 'table') return { ...block, rows: block.rows.map((cells) => cells.map(runs)) }
    return block.type === 'page-break' ? block : { ...block, runs: runs(block.runs) }
  })
}
