import type { DocumentKind, Space } from '#shared/contract/documents.ts'
import type { SearchHit } from '#shared/contract/search.ts'
import type { DocumentId } from '#shared/ids.ts'
import { MOST_COUNTED } from '#shared/limits.ts'
import type { UnixMs } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { markedText } from './marked-text.ts'
import { HIT_END, HIT_START } from './private-marks.ts'
import type { Condition, SearchScope } from './search-scope.ts'

/** A hit as it comes out of the store, with its hits marked in the text. */
interface HitRow {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly space: Space
  readonly updated_at_ms: UnixMs
  readonly title: string
  readonly line: string
  readonly passage: string
}

const SNIPPET_WORDS = 24
const columns = `
  document_id AS id, search_entries.kind, updated_at_ms,
  (SELECT space FROM documents WHERE documents.id = document_id) AS space`
const matched = 'FROM search_texts CROSS JOIN search_entries ON entry = search_texts.rowid WHERE search_texts MATCH ?'
const hits = (column: number) => `highlight(search_texts, ${column}, '${HIT_START}', '${HIT_END}')`
const passage = `snippet(search_texts, 3, '${HIT_START}', '${HIT_END}', '…', ${SNIPPET_WORDS})`
const marked = `SELECT ${columns}, ${hits(0)} AS title, ${hits(1)} AS line, ${passage} AS passage ${matched}`

/** Of words that stand nearly everywhere only so many newest hits are ranked: to rank them all takes a third of a second. */
export const MOST_RANKED = 2000
/** How much a word weighs in the title, the line of a lesson, the tags and the text; kind and language do not. */
const weights = [5, 3, 2, 1, 0, 0]
export const bm25Weights = weights.map((weight) => weight.toFixed(1)).join(', ')

/** The newest documents that match, the newest first. */
export function newestHits(db: ReadableDb, match: string, scope: SearchScope, limit: number): SearchHit[] {
  const { sql, values } = scope.joined
  const newest = `${marked} ${sql} ORDER BY search_texts.rowid DESC LIMIT ?`
  return db.all<HitRow>(newest, match, ...values, limit).map(toHit)
}

/** The documents that match best, the best first. */
export function bestHits(db: ReadableDb, match: string, scope: SearchScope, limit: number): SearchHit[] {
  const { sql, values } = scope.joined
  const best = `${marked} ${sql}
    AND search_texts.rowid >= coalesce((SELECT rowid FROM search_texts WHERE search_texts MATCH ?
      ORDER BY rowid DESC LIMIT 1 OFFSET ${MOST_RANKED - 1}), 0)
    AND rank MATCH 'bm25(${bm25Weights})' ORDER BY rank LIMIT ?`
  return db.all<HitRow>(best, match, ...values, match, limit).map(toHit)
}

/** How many documents match, counted up to `MOST_COUNTED`. */
export function countHits(db: ReadableDb, match: string, scope: SearchScope): number {
  const { sql, values } = scope.joined
  // Without conditions the rows themselves need not be read.
  const from = sql === '' ? 'FROM search_texts WHERE search_texts MATCH ?' : matched
  const counted = `SELECT count(*) AS n FROM (SELECT 1 ${from} ${sql} LIMIT ${MOST_COUNTED})`
  return db.get<{ n: number }>(counted, match, ...values)?.n ?? 0
}

/** These entries, which match, in this order. */
export function hitsAt(db: ReadableDb, match: string, entries: readonly number[]): SearchHit[] {
  const rows = db.all<HitRow & { entry: number }>(
    // The sign keeps SQLite from asking the index for each entry anew.
    `SELECT entry, ${marked.slice('SELECT'.length)}
     AND search_texts.rowid BETWEEN ? AND ? AND +search_texts.rowid IN (SELECT value FROM json_each(?))`,
    match,
    Math.min(...entries),
    Math.max(...entries),
    JSON.stringify(entries),
  )
  const byEntry = new Map(rows.map((row) => [row.entry, row]))
  return entries.flatMap((entry) => byEntry.get(entry) ?? []).map(toHit)
}

const listed = 'FROM search_entries WHERE 1'
const without = 'AND entry NOT IN (SELECT rowid FROM search_texts WHERE search_texts MATCH ?)'

/** The newest documents that the filters leave over, without those that match `excluded`. */
export function listHits(
  db: ReadableDb,
  excluded: string | null,
  scope: SearchScope,
  limit: number,
  { offset, most } = { offset: 0, most: MOST_COUNTED },
): { hits: SearchHit[]; total: number } {
  const rest = ({ sql }: Condition) => `${listed} ${sql} ${excluded === null ? '' : without}`
  const valuesOf = ({ values }: Condition) => [...values, ...(excluded === null ? [] : [excluded])]
  const rows = db.all<HitRow>(
    `SELECT ${columns}, title, line, substr(body, 1, 160) AS passage
     ${rest(scope.listed)} ORDER BY entry DESC LIMIT ? OFFSET ?`,
    ...valuesOf(scope.listed),
    limit,
    offset,
  )
  const counted = `SELECT count(*) AS n FROM (SELECT 1 ${rest(scope.counted)} LIMIT ?)`
  const isAll = offset === 0 && rows.length < limit
  const total = isAll ? rows.length : (db.get<{ n: number }>(counted, ...valuesOf(scope.counted), most)?.n ?? 0)
  return { hits: rows.map(toHit), total }
}

/** The sentence that a lesson is, unless the hit stands in the text alone. */
function snippetOf({ line, passage }: HitRow): string {
  return line === '' || (!line.includes(HIT_START) && passage.includes(HIT_START)) ? passage : line
}

function toHit(row: HitRow): SearchHit {
  return {
    id: row.id,
    kind: row.kind,
    space: row.space,
    title: markedText(row.title),
    snippet: markedText(snippetOf(row)),
    updatedAtMs: row.updated_at_ms,
  }
}
