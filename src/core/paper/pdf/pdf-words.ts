import type { PaperRun } from '../paper.ts'
import { type FontStretch, isArabic, stretchesOf } from './pdf-fonts.ts'

/** Part of a word in one font and one look. */
export interface Piece extends FontStretch {
  readonly run: PaperRun
}

/** What stays together on a line, whatever looks it has. */
export interface Word {
  readonly pieces: readonly Piece[]
  /** There is space before it in the text. */
  readonly spaced: boolean
}

/** The words of a block, a list for each line that the writer began. */
export function wordsOf(runs: readonly PaperRun[]): Word[][] {
  const lines: { pieces: Piece[]; spaced: boolean }[][] = [[]]
  let spaced = false
  let glued = false
  for (const run of runs) {
    for (const token of run.text.split(/(\n|[ \t\r]+)/)) {
      if (token === '') continue
      if (/^[ \t\r]/.test(token)) spaced = true
      else if (token === '\n') lines.push([])
      else {
        const line = lines.at(-1) ?? []
        const pieces = stretchesOf(drawable(token), run).map((stretch): Piece => ({ ...stretch, run }))
        const last = line.at(-1)
        if (glued && !spaced && last) last.pieces.push(...pieces)
        else line.push({ pieces, spaced })
      }
      glued = !/^[ \t\r\n]/.test(token)
      if (glued || token === '\n') spaced = false
    }
  }
  return lines
}

/** The serif has no hyphen that does not break; controls have no picture at all. */
function drawable(text: string): string {
  return text.replaceAll('‑', '-').replaceAll(/[\p{Cc}\u200B\uFEFF]/gu, '')
}

/** Written from right to left, so on a line of ours a row of such words runs the other way. */
export function isRightToLeft({ pieces }: Word): boolean {
  return pieces.some(({ font }) => isArabic(font))
}
