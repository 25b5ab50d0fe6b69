import PDFDocument from 'pdfkit'
import type { Language } from '#shared/language.ts'
import type { Paper, PaperBlock, PaperList, PaperRun } from '../paper.ts'
import { plainRuns } from '../write-blocks.ts'
import { bold, writeBlock, writeText } from './pdf-blocks.ts'
import { type PdfFont, readFont, stretchesOf } from './pdf-fonts.ts'
import { type Hand, ink, PdfPen } from './pdf-pen.ts'

const titleHand: Hand = { size: 22, color: ink.text }
const factHand: Hand = { size: 10, color: ink.soft }

/** How the language is named to readers of a PDF. */
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

export async function pdfOfPaper(paper: Paper): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    // The pen keeps to its own margins; the library's would start pages by themselves.
    margin: 0,
    // None of its own fonts: they are not embedded, and not in the built program.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: locales[paper.language],
    info: { Title: paper.title, Creator: 'Ruimte', Producer: 'Ruimte' },
  })
  for (const font of fontsOf(paper)) doc.registerFont(font, await readFont(font))
  const bytes = collect(doc)
  const pen = new PdfPen(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  writeHead(pen, root, paper)
  for (const block of paper.blocks) writeBlock(pen, root, block)
  root.end()
  pen.end()
  return bytes
}

function writeHead(pen: PdfPen, root: PDFKit.PDFStructureElement, { title, subtitle, facts }: Paper): void {
  writeText(pen, root, bold(plainRuns(title)), { tag: 'H1', hand: titleHand })
  pen.skip(4)
  if (subtitle !== '') writeText(pen, root, [{ text: subtitle, italic: true }], { tag: 'P', hand: factHand })
  for (const { label, value } of facts) {
    writeText(pen, root, [{ text: `${label}:`, bold: true }, { text: ` ${value}` }], { tag: 'P', hand: factHand })
  }
  pen.skip(12)
}

/** The fonts that a paper needs; the one for page numbers and list marks always. */
function fontsOf({ title, subtitle, facts, blocks }: Paper): Set<PdfFont> {
  const runs: PaperRun[] = [
    { text: title, bold: true },
    { text: subtitle, italic: true },
    ...facts.flatMap(({ label, value }): PaperRun[] => [{ text: label, bold: true }, { text: value }]),
    ...blocks.flatMap(shownRuns),
  ]
  return new Set<PdfFont>(['regular', ...runs.flatMap((run) => stretchesOf(run.text, run).map(({ font }) => font))])
}

function shownRuns(block: PaperBlock): PaperRun[] {
  switch (block.type) {
    case 'heading':
      return bold(block.runs)
    case 'paragraph':
      return block.runs
    case 'quote':
      return block.runs.map((run) => ({ ...run, italic: true }))
    case 'list':
      return runsInList(block)
    case 'table':
      return block.rows.flatMap((cells, place) => (block.hasHeader && place === 0 ? bold(cells.flat()) : cells.flat()))
    case 'page-break':
      return []
  }
}

function runsInList(list: PaperList): PaperRun[] {
  return list.items.flatMap((item) => [...item.runs, ...(item.list ? runsInList(item.list) : [])])
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })
}
