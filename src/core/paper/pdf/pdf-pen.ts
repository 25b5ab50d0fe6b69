import { isArabic } from './pdf-fonts.ts'
import type { Line, Measure, PlacedPiece } from './pdf-lines.ts'
import type { Piece } from './pdf-words.ts'

/** A4 in points, with room for holes and for thumbs. */
const PAGE = { width: 595.28, height: 841.89 }
const MARGIN = { top: 68, bottom: 76, side: 76 }
const LINE_HEIGHT = 1.45
const FOOT_SIZE = 9

export const TEXT_WIDTH = PAGE.width - 2 * MARGIN.side

export const ink = { text: '#25221c', soft: '#5e574a', green: '#2c5a4b', line: '#c9c0ad' } as const

export interface Hand {
  /** In points. */
  readonly size: number
  readonly color: string
}

type Structure = PDFKit.PDFStructureElement

/** In points, from the left margin and from the top of the page. */
interface Place {
  readonly left: number
  readonly top: number
}

/** Writes lines on pages, each in its place in the outline that a screen reader follows. */
export class PdfPen {
  readonly doc: PDFKit.PDFDocument
  #y = MARGIN.top
  #page = 1

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc
  }

  get y(): number {
    return this.#y
  }

  measure(size: number): Measure {
    const widthOf = ({ text, font }: Pick<Piece, 'text' | 'font'>) =>
      this.doc.font(font).fontSize(size).widthOfString(text)
    return { widthOf, spaceWidth: widthOf({ text: ' ', font: 'regular' }) }
  }

  skip(points: number): void {
    this.#y += points
  }

  /** Goes on the next page when `points` more do not fit on this one. */
  make(points: number): void {
    if (this.#y + points > PAGE.height - MARGIN.bottom) this.nextPage()
  }

  nextPage(): void {
    this.#numberPage()
    this.doc.addPage()
    this.#page += 1
    this.#y = MARGIN.top
  }

  /** Writes lines one under the other and moves on below them. */
  write(lines: readonly Line[], structure: Structure, hand: Hand, left = 0): void {
    for (const line of lines) {
      this.make(heightOf(hand))
      this.writeAt(line, structure, hand, { left, top: this.#y })
      this.#y += heightOf(hand)
    }
  }

  writeAt(line: Line, structure: Structure, hand: Hand, at: Place): void {
    for (const piece of line) {
      const inner = this.#structureOf(piece)
      const draw = () => this.#draw(piece, hand, at, inner)
      if (inner) {
        structure.add(inner)
        inner.add(draw)
        inner.end()
      } else structure.add(draw)
    }
  }

  /** A thin line under what was written, which readers of the outline pass by. */
  rule(left: number, width: number, top: number): void {
    const { doc } = this
    doc.markContent('Artifact')
    const from = MARGIN.side + left
    doc
      .moveTo(from, top)
      .lineTo(from + width, top)
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .stroke()
    doc.endMarkedContent()
  }

  end(): void {
    this.#numberPage()
    this.doc.end()
  }

  #draw(piece: PlacedPiece, { size, color }: Hand, { left, top }: Place, inner: Structure | undefined): void {
    const { run } = piece
    const ownColor = run.link === undefined ? (run.code ? ink.soft : color) : ink.green
    // Fonts sit at different heights in their lines; what counts is that they stand on one.
    const [x, baseline] = [MARGIN.side + left + piece.left, top + size * 1.05]
    this.doc.font(piece.font).fontSize(size).fillColor(ownColor).text(piece.text, x, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
    })
    if (run.link !== undefined && inner) {
      this.doc.link(x, baseline - size, piece.width, size * 1.3, run.link, { structParent: inner })
    }
    const stroke = (y: number) =>
      this.doc
        .moveTo(x, y)
        .lineTo(x + piece.width, y)
        .lineWidth(size / 18)
        .strokeColor(ownColor)
        .stroke()
    if (run.underline || run.link !== undefined) stroke(baseline + size * 0.14)
    if (run.strike) stroke(baseline - size * 0.26)
  }

  #structureOf({ run, font, text }: PlacedPiece): Structure | undefined {
    if (run.link !== undefined) return this.doc.struct('Link')
    // Such words are drawn from their end; this says how they are read.
    if (isArabic(font)) return this.doc.struct('Span', { actual: text.split(' ').toReversed().join(' ') })
    return undefined
  }

  #numberPage(): void {
    const { doc } = this
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    doc.font('regular').fontSize(FOOT_SIZE).fillColor(ink.soft)
    const text = String(this.#page)
    doc.text(text, (PAGE.width - doc.widthOfString(text)) / 2, PAGE.height - MARGIN.bottom / 2, { lineBreak: false })
    doc.endMarkedContent()
  }
}

/** In points. */
export function heightOf({ size }: Hand): number {
  return size * LINE_HEIGHT
}
