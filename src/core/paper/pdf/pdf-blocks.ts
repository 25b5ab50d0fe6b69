import type { HeadingLevel, PaperBlock, PaperList, PaperRun } from '../paper.ts'
import { plainRuns } from '../write-blocks.ts'
import { linesOf } from './pdf-lines.ts'
import { type Hand, heightOf, ink, type PdfPen, TEXT_WIDTH } from './pdf-pen.ts'
import { writeTable } from './pdf-table.ts'
import { wordsOf } from './pdf-words.ts'

type Structure = PDFKit.PDFStructureElement

export const textHand: Hand = { size: 11, color: ink.text }
const quoteHand: Hand = { size: 11, color: ink.soft }
const headings: Readonly<Record<HeadingLevel, { hand: Hand; before: number; tag: string }>> = {
  2: { hand: { size: 15, color: ink.green }, before: 16, tag: 'H2' },
  3: { hand: { size: 13, color: ink.green }, before: 13, tag: 'H3' },
  4: { hand: { size: 11.5, color: ink.green }, before: 10, tag: 'H4' },
}
const AFTER = 7
const INDENT = 20

export function writeBlock(pen: PdfPen, parent: Structure, block: PaperBlock): void {
  switch (block.type) {
    case 'heading':
      writeHeading(pen, parent, block.level, block.runs)
      break
    case 'paragraph':
      writeText(pen, parent, block.runs, { tag: 'P', hand: textHand })
      pen.skip(AFTER)
      break
    case 'quote':
      writeText(pen, parent, italic(block.runs), { tag: 'BlockQuote', hand: quoteHand, left: INDENT })
      pen.skip(AFTER)
      break
    case 'list':
      writeList(pen, parent, block, 0)
      pen.skip(AFTER)
      break
    case 'table':
      writeTable(pen, parent, block)
      pen.skip(AFTER)
      break
    case 'page-break':
      pen.nextPage()
      break
  }
}

interface TextPlace {
  readonly tag: string
  readonly hand: Hand
  readonly left?: number
}

export function writeText(pen: PdfPen, parent: Structure, runs: readonly PaperRun[], place: TextPlace): void {
  const { tag, hand, left = 0 } = place
  const element = pen.doc.struct(tag)
  parent.add(element)
  pen.write(linesOf(wordsOf(runs), TEXT_WIDTH - left, pen.measure(hand.size)), element, hand, left)
  element.end()
}

/** A heading stays with the lines that it stands above. */
function writeHeading(pen: PdfPen, parent: Structure, level: HeadingLevel, runs: readonly PaperRun[]): void {
  const { hand, before, tag } = headings[level]
  pen.skip(before)
  pen.make(heightOf(hand) + 3 * heightOf(textHand))
  writeText(pen, parent, bold(runs), { tag, hand })
  pen.skip(AFTER / 2)
}

function writeList(pen: PdfPen, parent: Structure, list: PaperList, depth: number): void {
  const element = pen.doc.struct('L')
  parent.add(element)
  const left = INDENT * (depth + 1)
  const measure = pen.measure(textHand.size)
  list.items.forEach((item, place) => {
    const entry = pen.doc.struct('LI')
    element.add(entry)
    pen.make(heightOf(textHand))
    const label = pen.doc.struct('Lbl')
    entry.add(label)
    const [mark = []] = linesOf(wordsOf(plainRuns(markOf(list, place))), INDENT, measure)
    pen.writeAt(mark, label, textHand, { left: left - INDENT * 0.8, top: pen.y })
    label.end()
    const body = pen.doc.struct('LBody')
    entry.add(body)
    pen.write(linesOf(wordsOf(item.runs), TEXT_WIDTH - left, measure), body, textHand, left)
    pen.skip(2)
    if (item.list) writeList(pen, body, item.list, depth + 1)
    body.end()
    entry.end()
  })
  element.end()
}

function markOf(list: PaperList, place: number): string {
  if (list.kind === 'number') return `${list.start + place}.`
  return list.kind === 'check' ? (list.items[place]?.checked ? '☑' : '☐') : '•'
}

export function bold(runs: readonly PaperRun[]): PaperRun[] {
  return runs.map((run) => ({ ...run, bold: true }))
}

function italic(runs: readonly PaperRun[]): PaperRun[] {
  return runs.map((run) => ({ ...run, italic: true }))
}
