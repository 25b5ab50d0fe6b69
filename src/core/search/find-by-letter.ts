import type { MarkedText } from '#shared/contract/search.ts'
import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import type { Found, Search } from './search.ts'
import { wordsOf } from './words.ts'

/** Half of all texts have a word with any one letter, so only the titles of so many newest are looked at. */
const NEWEST = 500

interface EntryRow {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly space: Space
  readonly updated_at_ms: UnixMs
  readonly title: string
  readonly opening: string
}

/** What the first key of a search gives: the newest documents with a word in their title that begins with it. */
export function findByLetter(db: ReadableDb, { query, kinds, limit }: Search): Found {
  const [letter] = wordsOf(query)
  if (letter === undefined) return { hits: [], total: 0 }
  const newest = db.all<EntryRow>(
    `SELECT document_id AS id, kind, updated_at_ms, title, substr(body, 1, 160) AS opening,
       (SELECT space FROM documents WHERE documents.id = document_id) AS space
     FROM search_entries ORDER BY entry DESC LIMIT ?`,
    NEWEST,
  )
  const found = newest
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter(({ title }) => wordsOf(title).some((word) => word.startsWith(letter)))
  const hits = found.slice(0, limit).map(({ id, kind, space, title, opening, updated_at_ms }) => ({
    id,
    kind,
    space,
    title: markedWords(title, letter),
    snippet: opening === '' ? [] : [{ text: opening, hit: false }],
    updatedAtMs: updated_at_ms,
  }))
  return { hits, total: found.length }
}

function markedWords(title: string, letter: string): MarkedText {
  return title
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((text) => ({ text, hit: wordsOf(text)[0]?.startsWith(letter) ?? false }))
    .filter((piece) => piece.text !== '')
}
