import type { MarkedText, SearchHit } from '#shared/contract/search.ts'
import type { ReadableDb } from '../store/store.ts'
import { listHits } from './hit-rows.ts'
import type { SearchScope } from './search-scope.ts'
import { wordsOf } from './words.ts'

/** Half of all texts have a word with any one letter, so only the titles of so many newest are looked at. */
const NEWEST = 500

/** What the first key of a search gives: the newest documents with a word in their title that begins with it. */
export function findByLetter(
  db: ReadableDb,
  letter: string,
  scope: SearchScope,
  limit: number,
): { hits: SearchHit[]; total: number } {
  const found = listHits(db, null, scope, NEWEST).hits.filter((hit) =>
    wordsOf(hit.title.map(({ text }) => text).join('')).some((word) => word.startsWith(letter)),
  )
  const hits = found.slice(0, limit).map((hit) => ({ ...hit, title: markedWords(hit.title, letter) }))
  return { hits, total: found.length }
}

function markedWords(title: MarkedText, letter: string): MarkedText {
  return title
    .flatMap(({ text }) => text.split(/([\p{L}\p{N}\p{M}]+)/u))
    .map((text) => ({ text, hit: wordsOf(text)[0]?.startsWith(letter) ?? false }))
    .filter((piece) => piece.text !== '')
}
