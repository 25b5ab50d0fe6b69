import { MOST_COUNTED, type SearchHit } from '#shared/contract/search.ts'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { excerptAround } from './excerpt.ts'
import { hasHit, markedText } from './marked-text.ts'
import { HIT_END, HIT_START } from './private-marks.ts'
import { type SearchQuery, searchQuery } from './search-query.ts'

export interface Search {
  readonly query: string
  readonly kinds: readonly DocumentKind[]
  readonly order: 'newest' | 'best'
  readonly limit: number
}

interface HitRow {
  readonly entry: number
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly updated_at_ms: UnixMs
  readonly title: string
  readonly snippet: string
}

const hits = `
  SELECT entry, document_id AS id, search_entries.kind, updated_at_ms,
    highlight(search_index, 0, '${HIT_START}', '${HIT_END}') AS title,
    snippet(search_index, 1, '${HIT_START}', '${HIT_END}', '…', 24) AS snippet
  FROM search_index CROSS JOIN search_entries ON entry = search_index.rowid
  WHERE search_index MATCH ?`

const inOrder = {
  newest: `${hits} ORDER BY search_index.rowid DESC LIMIT ?`,
  // A word in the title weighs most; a word in another form least; the kind does not weigh.
  best: `${hits} AND rank MATCH 'bm25(5.0, 1.0, 0.5, 0.0)' ORDER BY rank LIMIT ?`,
} as const

/** The documents that hold all words asked for, each with its hits marked. */
export function find(db: ReadableDb, search: Search): { hits: SearchHit[]; total: number } {
  const query = searchQuery(search.query, search.kinds)
  if (!query) return { hits: [], total: 0 }
  const order = query.canRank ? search.order : 'newest'
  const rows = db.all<HitRow>(inOrder[order], query.match, search.limit)
  return {
    hits: rows.map((row) => toHit(db, row, query)),
    total: countUpTo(db, query.match, rows.length, search.limit),
  }
}

function countUpTo(db: ReadableDb, match: string, found: number, limit: number): number {
  if (found < limit) return found
  const counted = db.get<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)',
    match,
    MOST_COUNTED,
  )
  return counted?.n ?? found
}

function toHit(db: ReadableDb, row: HitRow, { stems }: SearchQuery): SearchHit {
  const title = markedText(row.title, stems)
  const snippet = markedText(row.snippet, stems)
  const shown = hasHit(snippet) || hasHit(title) ? snippet : markedText(excerptAround(bodyOf(db, row), stems), stems)
  return { id: row.id, kind: row.kind, title, snippet: shown, updatedAtMs: row.updated_at_ms }
}

function bodyOf(db: ReadableDb, row: HitRow): string {
  return db.get<{ body: string }>('SELECT body FROM search_entries WHERE entry = ?', row.entry)?.body ?? ''
}
