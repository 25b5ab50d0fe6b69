import { countWords as countIn } from '#shared/count-words.ts'
import type { TextLine } from './document-text.ts'

const LENGTH = 160

/** The first words that a person wrote: headings stand in the template before anybody writes. */
export function openingOf(lines: readonly TextLine[]): string {
  const text = prose(lines).replace(/\s+/g, ' ').trim()
  if (text.length <= LENGTH) return text
  const end = text.lastIndexOf(' ', LENGTH)
  return `${text.slice(0, end > 0 ? end : LENGTH)}…`
}

/** How many words there are outside the headings. */
export function countWords(lines: readonly TextLine[]): number {
  return countIn(prose(lines))
}

function prose(lines: readonly TextLine[]): string {
  return lines
    .filter((line) => line.block !== 'heading')
    .map((line) => line.text)
    .join('\n')
}
