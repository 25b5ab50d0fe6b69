import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { SearchHit } from '#shared/contract/search.ts'
import type { DocumentId } from '#shared/ids.ts'
import { MOST_COUNTED } from '#shared/limits.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { findByLetter } from './find-by-letter.ts'
import { markedText } from './marked-text.ts'
import { HIT_END, HIT_START } from './private-marks.ts'
import type { Found, Search } from './search.ts'
import { type SearchQuery, searchQuery } from './search-query.ts'

interface HitRow {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly space: Space
  readonly updated_at_ms: UnixMs
  readonly title: string
  readonly snippet: string
}

const hits = `
  SELECT document_id AS id, search_entries.kind, updated_at_ms,
    (SELECT space FROM documents WHERE documents.id = document_id) AS space,
    highlight(search_index, 0, '${HIT_START}', '${HIT_END}') AS title,
    snippet(search_index, 1, '${HIT_START}', '${HIT_END}', '…', 24) AS snippet
  FROM search_index CROSS JOIN search_entries ON entry = search_index.rowid
  WHERE search_index MATCH ?`

const newestFirst = `${hits} ORDER BY search_index.rowid DESC LIMIT ?`

/** Of words that stand nearly everywhere only so many newest hits are ranked: to rank them all takes a third of a second. */
const MOST_RANKED = 2000
// A word in the title weighs five times one in the text; kind and language do not weigh.
const bestFirst = `${hits}
  AND search_index.rowid >= coalesce(
    (SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ${MOST_RANKED - 1}), 0)
  AND rank MATCH 'bm25(5.0, 1.0, 0.0, 0.0)' ORDER BY rank LIMIT ?`

/** The documents that hold all words asked for, with their hits marked. */
export function find(db: ReadableDb, search: Search): Found {
  const query = searchQuery(db, search.query, search.kinds)
  if (!query) return findByLetter(db, search)
  const rows =
    search.order === 'best'
      ? findBest(db, query, search.limit)
      : db.all<HitRow>(newestFirst, query.compounds, search.limit)
  return { hits: rows.map(toHit), total: rows.length < search.limit ? rows.length : countUpTo(db, query.compounds) }
}

/** First what holds the words themselves, then what holds them in a compound: rare compounds would rank above all else. */
function findBest(db: ReadableDb, query: SearchQuery, limit: number): HitRow[] {
  const rows = db.all<HitRow>(bestFirst, query.words, query.words, limit)
  if (rows.length === limit || query.compounds === query.words) return rows
  const found = new Set(rows.map((row) => row.id))
  const wider = db.all<HitRow>(bestFirst, query.compounds, query.compounds, limit)
  return [...rows, ...wider.filter((row) => !found.has(row.id))].slice(0, limit)
}

function countUpTo(db: ReadableDb, match: string): number {
  const counted = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)',
    match,
    MOST_COUNTED,
  )
  return counted?.n ?? 0
}

function toHit(row: HitRow): SearchHit {
  return {
    id: row.id,
    kind: row.kind,
    space: row.space,
    title: markedText(row.title),
    snippet: markedText(row.snippet),
    updatedAtMs: row.updated_at_ms,
  }
}
