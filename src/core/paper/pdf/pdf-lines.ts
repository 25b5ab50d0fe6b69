import { isArabic } from './pdf-fonts.ts'
import { isRightToLeft, type Piece, type Word } from './pdf-words.ts'

/** A piece with its place on a line, in points from where the line begins. */
export interface PlacedPiece extends Piece {
  readonly left: number
  readonly width: number
}

export type Line = readonly PlacedPiece[]

export interface Measure {
  widthOf(piece: Piece): number
  readonly spaceWidth: number
}

/** Breaks words into lines of at most `width` points. There is always a line, if only an empty one. */
export function linesOf(writtenLines: readonly (readonly Word[])[], width: number, measure: Measure): Line[] {
  return writtenLines.flatMap((words) => {
    const fitting = words.flatMap((word) => fitted(word, width, measure))
    return broken(fitting, width, measure).map((line) => placed(inReadingDirection(line), measure))
  })
}

function broken(words: readonly Word[], width: number, measure: Measure): Word[][] {
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of words) {
    const wordWidth = widthOfWord(word, measure)
    const space = word.spaced && used > 0 ? measure.spaceWidth : 0
    if (used > 0 && used + space + wordWidth > width) {
      lines.push([word])
      used = wordWidth
    } else {
      lines.at(-1)?.push(word)
      used += space + wordWidth
    }
  }
  return lines
}

/** A word that is wider than a line, such as an address, goes on wherever the line ends. */
function fitted(word: Word, width: number, measure: Measure): Word[] {
  if (widthOfWord(word, measure) <= width) return [word]
  const characters = word.pieces.flatMap((piece) => Array.from(piece.text, (text): Piece => ({ ...piece, text })))
  const parts: Piece[][] = [[]]
  let used = 0
  for (const character of characters) {
    const characterWidth = measure.widthOf(character)
    if (used > 0 && used + characterWidth > width) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(character)
    used += characterWidth
  }
  return parts.map((pieces, place) => ({ pieces: joined(pieces), spaced: place === 0 && word.spaced }))
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last && last.run === piece.run && last.font === piece.font) {
      whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    } else whole.push(piece)
  }
  return whole
}

/** Words that run from right to left, side by side on a line, are read from the last to the first. */
function inReadingDirection(line: readonly Word[]): Word[] {
  const rows: Word[][] = []
  for (const word of line) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && isRightToLeft(first) && isRightToLeft(word)) row.unshift(word)
    else rows.push([word])
  }
  return rows.flat()
}

/** Puts the words one after the other; what looks the same becomes one piece, with its spaces in it. */
function placed(words: readonly Word[], measure: Measure): Line {
  const pieces: Piece[] = []
  words.forEach((word, place) => {
    const isSpaced = place > 0 && (word.spaced || isRightToLeft(word))
    word.pieces.forEach((piece, index) => addPiece(pieces, piece, isSpaced && index === 0 ? ' ' : ''))
  })
  let left = 0
  return pieces.map((piece): PlacedPiece => {
    const width = measure.widthOf(piece)
    left += width
    return { ...piece, left: left - width, width }
  })
}

function addPiece(pieces: Piece[], piece: Piece, space: string): void {
  const last = pieces.at(-1)
  if (last && last.run === piece.run && last.font === piece.font) {
    pieces[pieces.length - 1] = { ...last, text: last.text + space + piece.text }
  } else if (last && mayEndInSpace(last)) {
    pieces[pieces.length - 1] = { ...last, text: last.text + space }
    pieces.push(piece)
  } else pieces.push({ ...piece, text: space + piece.text })
}

/** A line under or through it would go on under the space, and what runs from right to left has its end on the left. */
function mayEndInSpace({ run, font }: Piece): boolean {
  return !run.underline && !run.strike && run.link === undefined && !isArabic(font)
}

function widthOfWord({ pieces }: Word, measure: Measure): number {
  return pieces.reduce((sum, piece) => sum + measure.widthOf(piece), 0)
}
