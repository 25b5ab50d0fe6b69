import type { MarkedText } from '#shared/contract/search.ts'
import { Language } from '#shared/language.ts'
import { HIT_END, HIT_START } from './private-marks.ts'
import { markedStem } from './stems.ts'

/** Reads a text in which the index marked the hits, and marks words that share a stem with what was asked. */
export function markedText(text: string, stems: ReadonlySet<string>): MarkedText {
  const pieces: MarkedText = []
  for (const [index, part] of text.split(HIT_START).entries()) {
    const [hit, rest] = index === 0 ? ['', part] : splitOnce(part, HIT_END)
    if (hit !== '') pieces.push({ text: hit, hit: true })
    pieces.push(...markStems(rest, stems))
  }
  return pieces
}

export function hasHit(pieces: MarkedText): boolean {
  return pieces.some((piece) => piece.hit)
}

export function sharesStem(word: string, stems: ReadonlySet<string>): boolean {
  return Language.options.some((language) => stems.has(markedStem(word, language) ?? ''))
}

function markStems(text: string, stems: ReadonlySet<string>): MarkedText {
  const pieces: MarkedText = []
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    const hit = sharesStem(piece, stems)
    const last = pieces.at(-1)
    if (last && !hit && !last.hit) last.text += piece
    else if (piece !== '') pieces.push({ text: piece, hit })
  }
  return pieces
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
