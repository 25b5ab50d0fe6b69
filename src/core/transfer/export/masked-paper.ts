import { changeRuns } from '../../paper/change-runs.ts'
import type { Paper, PaperBlock } from '../../paper/paper.ts'

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
  return changeRuns(blocks, (run) => ({ ...run, text: mask(run.text) }))
}
