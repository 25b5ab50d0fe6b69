import type { HeadingLevel, ListKind, PaperBlock, PaperRun } from './paper.ts'

/** Words without a look of their own; none for an empty text. */
export function plainRuns(text: string): PaperRun[] {
  return text === '' ? [] : [{ text }]
}

export function headingBlock(text: string, level: HeadingLevel = 2): PaperBlock {
  return { type: 'heading', level, runs: plainRuns(text) }
}

export function paragraphBlock(text: string): PaperBlock {
  return { type: 'paragraph', runs: plainRuns(text) }
}

/** A paragraph for each line of a text that was typed in a plain field. */
export function paragraphBlocks(text: string): PaperBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraphBlock)
}

export function listBlock(items: readonly string[], kind: ListKind = 'bullet'): PaperBlock {
  return { type: 'list', kind, start: 1, items: items.map((text) => ({ runs: plainRuns(text) })) }
}

/** The words of a stretch of runs, without their look. */
export function textOfRuns(runs: readonly PaperRun[]): string {
  return runs.map((run) => run.text).join('')
}
