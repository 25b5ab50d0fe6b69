import type { MarkedText } from '#shared/contract/search.ts'
import { HIT_END, HIT_START } from './private-marks.ts'

/** Reads a text in which the index marked the hits. */
export function markedText(text: string): MarkedText {
  const pieces = text.split(HIT_START).flatMap((part, index) => {
    if (index === 0) return [{ text: part, hit: false }]
    const [hit = '', ...rest] = part.split(HIT_END)
    return [
      { text: hit, hit: true },
      { text: rest.join(''), hit: false },
    ]
  })
  return pieces.filter((piece) => piece.text !== '')
}
