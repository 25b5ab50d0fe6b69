import type { PaperBlock, PaperRun } from '../../paper/paper.ts'
import { textOfRuns } from '../../paper/write-blocks.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'

/** A block as it stands in a file: headings have the levels of that file, from 1 to 6. */
export type RawBlock =
  | Exclude<PaperBlock, { type: 'heading' }>
  | { readonly type: 'heading'; readonly level: number; readonly runs: PaperRun[] }

export interface RawText {
  /** As the file says it; empty where it does not. */
  readonly title: string
  readonly blocks: readonly RawBlock[]
}

const TITLE_CHARS = 300

/**
 * Makes a text ours: the heading above all of it becomes the title when it has none or the same, and the headings below
 * begin at the second level.
 *
 * @throws {Refusal} when it is more than one document should hold
 */
export function settleText({ title, blocks }: RawText): { title: string; blocks: PaperBlock[] } {
  const chars = blocks.reduce((sum, block) => sum + charsOf(block), 0)
  if (chars > limits.chars || blocks.length > limits.blocks) throw new Refusal('too-long')
  const [first, ...others] = blocks
  const heading = first && isTop(first) ? textOfRuns(first.runs).trim() : ''
  const fits = heading !== '' && heading.length <= TITLE_CHARS
  const isTitle = fits && (title === '' ? isAboveAll(others) : heading === title)
  const body = isTitle ? others : blocks
  return { title: (isTitle ? heading : title).slice(0, TITLE_CHARS), blocks: withOurLevels(body) }
}

/**
 * Whether a heading of the first level above these blocks names all of them. With others of its level it is one part
 * among parts, unless it alone has nothing under it.
 */
function isAboveAll(below: readonly RawBlock[]): boolean {
  const next = below.findIndex(isTop)
  const [, afterNext] = below
  return next < 0 || (next === 0 && afterNext !== undefined && !isTop(afterNext))
}

function isTop(block: RawBlock): block is Extract<RawBlock, { type: 'heading' }> {
  return block.type === 'heading' && block.level === 1
}

/** Levels without gaps, the highest is 2. */
function withOurLevels(blocks: readonly RawBlock[]): PaperBlock[] {
  const levels = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))
  const order = [...levels].toSorted((one, other) => one - other)
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const place = order.indexOf(block.level)
    return { ...block, level: place === 0 ? 2 : place === 1 ? 3 : 4 }
  })
}

function charsOf(block: RawBlock): number {
  switch (block.type) {
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + textOfRuns(item.runs).length + (item.list ? charsOf(item.list) : 0),
        0,
      )
    case 'table':
      return block.rows.flat().reduce((sum, runs) => sum + textOfRuns(runs).length, 0)
    case 'page-break':
      return 0
    case 'heading':
    case 'paragraph':
    case 'quote':
      return textOfRuns(block.runs).length
  }
}

/** All words of some blocks on lines under each other, for a place that holds no blocks. */
export function runsOfBlocks(blocks: readonly RawBlock[]): PaperRun[] {
  return blocks.flatMap(linesOf).flatMap((runs, place) => (place > 0 ? [{ text: '\n' }, ...runs] : runs))
}

function linesOf(block: RawBlock): PaperRun[][] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => [[...item.runs], ...(item.list ? linesOf(item.list) : [])])
    case 'table':
      return block.rows.map(lineOfCells)
    case 'page-break':
      return []
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.runs]
  }
}

/** The cells of a row beside each other. */
export function lineOfCells(cells: readonly PaperRun[][]): PaperRun[] {
  return cells.flatMap((runs, place) => (place > 0 ? [{ text: ' | ' }, ...runs] : runs))
}
