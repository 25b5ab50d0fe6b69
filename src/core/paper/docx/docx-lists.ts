import { AlignmentType, LevelFormat, Paragraph, type INumberingOptions } from 'docx'
import { docxRuns } from './docx-runs.ts'
import type { PaperBlock, PaperList } from '../paper.ts'

const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const STEP_TWIPS = 360
const BULLETS = 'bullets'
const UNMARKED = 'checks'

/** Word keeps how lists look apart from the text: a definition for bullets, and one for each numbered list's beginning. */
export function docxNumbering(blocks: readonly PaperBlock[]): INumberingOptions {
  const starts = new Set(blocks.flatMap((block) => (block.type === 'list' ? startsIn(block) : [])))
  return {
    config: [
      {
        reference: BULLETS,
        levels: DEPTHS.map((level) => ({ ...levelOf(level), format: LevelFormat.BULLET, text: '•' })),
      },
      {
        reference: UNMARKED,
        levels: DEPTHS.map((level) => ({ ...levelOf(level), format: LevelFormat.NONE, text: '' })),
      },
      ...[...starts].map((start) => ({
        reference: numbersFrom(start),
        levels: DEPTHS.map((level) => ({
          ...levelOf(level),
          start,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
        })),
      })),
    ],
  }
}

/**
 * Each item as a paragraph.
 *
 * @param nextInstance a new number each time: with it a list begins at its own number, whatever list came before it
 */
export function docxListParagraphs(list: PaperList, nextInstance: () => number, level = 0): Paragraph[] {
  const numbering = {
    reference: referenceOf(list),
    level: Math.min(level, DEPTHS.length - 1),
    instance: nextInstance(),
  }
  return list.items.flatMap((item) => [
    new Paragraph({
      style: 'ListParagraph',
      numbering,
      children: docxRuns(list.kind === 'check' ? [{ text: item.checked ? '☑ ' : '☐ ' }, ...item.runs] : item.runs),
    }),
    ...(item.list ? docxListParagraphs(item.list, nextInstance, level + 1) : []),
  ])
}

function referenceOf(list: PaperList): string {
  if (list.kind === 'number') return numbersFrom(list.start)
  return list.kind === 'check' ? UNMARKED : BULLETS
}

const numbersFrom = (start: number) => `numbers-from-${start}`

function startsIn(list: PaperList): number[] {
  const inner = list.items.flatMap((item) => (item.list ? startsIn(item.list) : []))
  return list.kind === 'number' ? [list.start, ...inner] : inner
}

function levelOf(level: number) {
  const indent = { left: STEP_TWIPS * (level + 1), hanging: STEP_TWIPS }
  return { level, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
}
