import { type Candidate, strengths } from '../text/candidate.ts'
import { OLDEST } from './age.ts'

const NUMBER =
  /^(?: van| op| at| from| of) (?:nr\.? |nummer |number )?(?<number>\d{2,4}[a-f]?)(?![\p{L}\p{N}]|[.,:]\d| ?(?:%|uur|euro|keer))/du

const NOUN =
  /(?<!\p{L})(?:man|vrouw|buurman|buurvrouw|buren|familie|meneer|mevrouw|die|dat|neighbours?|couple|family)(?= (?:van|op|at|from) (?:nr\.? |nummer |number )?\d)/gu

/** “Hassan van 206”, “de man van 139”: nobody is that old, so it is where he lives. */
export function findNeighbours(text: string, people: readonly { start: number; end: number }[]): Candidate[] {
  const nouns = [...text.matchAll(NOUN)].map(({ index, 0: { length } }) => ({ end: index + length }))
  return [...people, ...nouns].flatMap(({ end }) => {
    const [start, stop] = NUMBER.exec(text.slice(end, end + 24))?.indices?.groups?.['number'] ?? [0, 0]
    const number = Number.parseInt(text.slice(end + start, end + stop), 10)
    if (!(number > OLDEST) || (number >= 1900 && number <= 2099)) return []
    return [
      { start: end + start, end: end + stop, label: 'location', reason: 'house-number', strength: strengths.counted },
    ]
  })
}
