import type { Paper, PaperBlock, PaperItem, PaperList, PaperRun } from '../../paper/paper.ts'

/** A paper with every text in it read through `mask`, which puts aliases where real names stand. */
export function maskedPaper(paper: Paper, mask: (text: string) => string): Paper {
  return {
    ...paper,
    title: mask(paper.title),
    subtitle: mask(paper.subtitle),
    facts: paper.facts.map(({ label, value }) => ({ label, value: mask(value) })),
    blocks: maskedBlocks(paper.blocks, mask),
  }
}

export function maskedBlocks(blocks: readonly PaperBlock[], mask: (text: string) => string): PaperBlock[] {
  const runs = (all: readonly PaperRun[]) => all.map((run) => ({ ...run, text: mask(run.text) }))
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
