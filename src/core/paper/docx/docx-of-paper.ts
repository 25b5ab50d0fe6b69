import { Document, HeadingLevel, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { docxListParagraphs, docxNumbering } from './docx-lists.ts'
import { docxRuns, withoutControls } from './docx-runs.ts'
import { docxStyles, localeOf } from './docx-styles.ts'
import type { HeadingLevel as Level, Paper, PaperBlock, PaperTable } from '../paper.ts'
import { plainRuns } from '../write-blocks.ts'

export async function docxOfPaper(paper: Paper): Promise<Uint8Array> {
  let instance = 0
  const nextInstance = () => (instance += 1)
  const document = new Document({
    title: withoutControls(paper.title),
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: docxStyles(paper.language),
    numbering: docxNumbering(paper.blocks),
    sections: [{ children: [...headOf(paper), ...paper.blocks.flatMap((block) => docxBlock(block, nextInstance))] }],
    customProperties: [{ name: 'Language', value: localeOf(paper.language) }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function headOf({ title, subtitle, facts }: Paper): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: docxRuns(plainRuns(title)) }),
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: docxRuns(plainRuns(subtitle)) })]),
    ...facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'Fact',
          children: docxRuns([{ text: `${label}:`, bold: true }, { text: ` ${value}` }]),
        }),
    ),
  ]
}

/** The title has a style of its own, so the headings of the text are Word's first levels. */
const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const satisfies Record<Level, unknown>

function docxBlock(block: PaperBlock, nextInstance: () => number): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: docxRuns(block.runs) })]
    case 'paragraph':
      return [new Paragraph({ children: docxRuns(block.runs) })]
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: docxRuns(block.runs) })]
    case 'list':
      return docxListParagraphs(block, nextInstance)
    case 'table':
      return [docxTable(block), new Paragraph({})]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function docxTable({ rows, hasHeader }: PaperTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, place) => {
      const isHeader = hasHeader && place === 0
      const look = isHeader ? { bold: true as const } : {}
      return new TableRow({
        tableHeader: isHeader,
        children: cells.map(
          (runs) =>
            new TableCell({
              margins: { top: 60, bottom: 60, left: 100, right: 100 },
              children: [
                new Paragraph({ style: 'Cell', children: docxRuns(runs.map((run) => ({ ...run, ...look }))) }),
              ],
            }),
        ),
      })
    }),
  })
}
