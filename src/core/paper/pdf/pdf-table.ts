import type { PaperRun, PaperTable } from '../paper.ts'
import { textOfRuns } from '../write-blocks.ts'
import { type Line, linesOf } from './pdf-lines.ts'
import { type Hand, heightOf, ink, type PdfPen, TEXT_WIDTH } from './pdf-pen.ts'
import { wordsOf } from './pdf-words.ts'

type Structure = PDFKit.PDFStructureElement

const hand: Hand = { size: 10, color: ink.text }
const PADDING = 4
/** No column gets less than this share of an equal part. */
const LEAST = 0.5

/** Rows stay whole; a row that is higher than a page does not occur in what people write to each other. */
export function writeTable(pen: PdfPen, parent: Structure, table: PaperTable): void {
  const element = pen.doc.struct('Table')
  parent.add(element)
  const widths = columnWidths(table)
  table.rows.forEach((cells, place) => {
    const isHeader = table.hasHeader && place === 0
    writeRow(pen, element, cells, { widths, isHeader })
  })
  element.end()
}

interface RowLook {
  readonly widths: readonly number[]
  readonly isHeader: boolean
}

function writeRow(pen: PdfPen, table: Structure, cells: readonly PaperRun[][], { widths, isHeader }: RowLook): void {
  const measure = pen.measure(hand.size)
  const laid = cells.map((runs, column) => {
    const shown = isHeader ? runs.map((run): PaperRun => ({ ...run, bold: true })) : runs
    return linesOf(wordsOf(shown), (widths[column] ?? 0) - 2 * PADDING, measure)
  })
  const height = Math.max(1, ...laid.map((lines) => lines.length)) * heightOf(hand) + PADDING
  pen.make(height)
  const row = pen.doc.struct('TR')
  table.add(row)
  let left = 0
  laid.forEach((lines, column) => {
    const cell = pen.doc.struct(isHeader ? 'TH' : 'TD')
    row.add(cell)
    writeCell(pen, cell, lines, left + PADDING)
    cell.end()
    left += widths[column] ?? 0
  })
  row.end()
  pen.skip(height)
  pen.rule(0, TEXT_WIDTH, pen.y)
  pen.skip(PADDING)
}

function writeCell(pen: PdfPen, cell: Structure, lines: readonly Line[], left: number): void {
  lines.forEach((line, place) => pen.writeAt(line, cell, hand, { left, top: pen.y + place * heightOf(hand) }))
}

/** In points: columns share the width by how much is in them, and none becomes a thread. */
function columnWidths({ rows }: PaperTable): number[] {
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  const contents = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map((cells) => textOfRuns(cells[column] ?? []).length)),
  )
  const least = (TEXT_WIDTH / columns) * LEAST
  const total = contents.reduce((sum, chars) => sum + chars, 0)
  return contents.map((chars) => least + (TEXT_WIDTH - least * columns) * (chars / total))
}
