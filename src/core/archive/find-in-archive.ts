import type { ArchiveFilter, ArchiveHit, ArchiveKind, ArchiveQuestion } from '#shared/contract/archive.ts'
import { ArchiveKind as ArchiveKinds } from '#shared/contract/archive.ts'
import type { Space } from '#shared/contract/documents.ts'
import type { MarkedText } from '#shared/contract/search.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { findPage } from '../search/find-page.ts'
import type { ReadableDb } from '../store/store.ts'
import { passing } from './passing.ts'
import { author, opening, shown } from './shown.ts'

export interface Page {
  readonly offset: number
  readonly limit: number
}

export interface FoundPage {
  readonly lines: ArchiveHit[]
  readonly total: number
}

const orders: Readonly<Record<Exclude<ArchiveQuestion['sort'], 'title'>, string>> = {
  changed: 'updated_at_ms DESC, last_update DESC',
  newest: 'at_ms DESC, last_update DESC',
  oldest: 'at_ms, last_update',
}

/** One page of what the filters let through; with words, of what those find of it, best first. */
export function findInArchive(db: ReadableDb, question: ArchiveQuestion, page: Page): FoundPage {
  return question.query.trim() === '' ? listFiltered(db, question, page) : searchFiltered(db, question, page)
}

interface ShownRow {
  readonly id: DocumentId
  readonly kind: ArchiveKind
  readonly space: Space
  readonly title: string
  readonly opening: string
  readonly author: string | null
  readonly updatedAtMs: UnixMs
  readonly atMs: UnixMs
}

const columns = `id, kind, space, title, updated_at_ms AS updatedAtMs, at_ms AS atMs,
  ${opening} AS opening, ${author} AS author`

function listFiltered(db: ReadableDb, question: ArchiveQuestion, page: Page): FoundPage {
  const { text, values } = passing(question.filter)
  const ids = idsOf(db, question, page)
  const rows = linesOf(db, ids)
  const counted = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${text}`, ...values)
  return { lines: ids.flatMap((id) => rows.get(id) ?? []).map(hitOf), total: counted?.n ?? 0 }
}

/** The ids alone: what a line says is read of those on the page, not of all that are put in order. */
function idsOf(db: ReadableDb, { filter, sort }: ArchiveQuestion, page: Page): DocumentId[] {
  if (sort === 'title') return byTitle(db, filter, page)
  const { text, values } = passing(filter)
  return db
    .all<{ id: DocumentId }>(
      `SELECT id FROM ${text} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`,
      ...values,
      page.limit,
      page.offset,
    )
    .map(({ id }) => id)
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** SQLite does not know that é comes after d, so the titles are put in order here. What has none comes last. */
function byTitle(db: ReadableDb, filter: ArchiveFilter, { offset, limit }: Page): DocumentId[] {
  const { text, values } = passing(filter)
  return db
    .all<Pick<ShownRow, 'id' | 'title'>>(`SELECT id, title FROM ${text} ORDER BY last_update DESC`, ...values)
    .toSorted(
      (one, other) => Number(one.title === '') - Number(other.title === '') || collator.compare(one.title, other.title),
    )
    .slice(offset, offset + limit)
    .map(({ id }) => id)
}

function linesOf(db: ReadableDb, ids: readonly DocumentId[]): ReadonlyMap<DocumentId, ShownRow> {
  if (ids.length === 0) return new Map()
  const rows = db.all<ShownRow>(
    // In this order, or SQLite goes through all documents for a page of them.
    `SELECT ${columns} FROM (SELECT value AS asked FROM json_each(?)) CROSS JOIN ${shown} ON id = asked`,
    JSON.stringify(ids),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function searchFiltered(db: ReadableDb, { query, filter }: ArchiveQuestion, page: Page): FoundPage {
  const kinds = filter.facets.kind?.flatMap((kind) => ArchiveKinds.safeParse(kind).data ?? []) ?? []
  const { text, values } = passing(filter)
  const { hits, total } = findPage(db, {
    query,
    kinds: kinds.length === 0 ? ArchiveKinds.options : kinds,
    within: { sql: `SELECT id, kind, entry FROM ${text}`, values },
    ...page,
  })
  const byId = linesOf(
    db,
    hits.map(({ id }) => id),
  )
  const lines = hits.flatMap(({ title, snippet, id }) => {
    const row = byId.get(id)
    return row ? [{ ...hitOf(row), title, snippet }] : []
  })
  return { lines, total }
}

function hitOf({ id, kind, space, author, updatedAtMs, atMs, title, opening }: ShownRow): ArchiveHit {
  return { id, kind, space, author, updatedAtMs, atMs, title: plain(title), snippet: plain(opening) }
}

function plain(text: string): MarkedText {
  return text === '' ? [] : [{ text, hit: false }]
}
