import { DocumentKind } from '#shared/contract/documents.ts'
import { startOfDay } from '#shared/local-day.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { ReadableDb, SqlValue } from '../store/store.ts'
import type { ParsedQuery } from './query/parsed-query.ts'
import type { IndexScope } from './search-query.ts'

/** Stands for the column that says an entry's number. */
const ENTRY = '<entry>'
const HIGHEST = '\u{10FFFF}'
/** The end of time, as far as JavaScript knows dates. */
const LAST_MS = 8_640_000_000_000_000

/** The filters of a search: what the index is asked, and what must hold of the rows that it gives. */
export interface SearchScope extends IndexScope {
  /** Set when a filter leaves nothing over, so that nothing need be asked. */
  readonly isEmpty: boolean
  /** Conditions on rows of `search_entries`, each beginning with AND. */
  readonly listed: Condition
  /** The same to count them all, without looking up each: an entry holds its whole text. */
  readonly counted: Condition
  /** The same on rows joined to `search_texts`, where the index has looked at their kind. */
  readonly joined: Condition
  /** The same on rows alone, apart from what `within` says. */
  readonly matched: Condition
  readonly within: Within | undefined
}

/** Documents that are looked through, and no others: a statement that gives the `id`, `kind` and `entry` of each. */
export interface Within {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

export interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** @param kinds those that the asker wants in any case; empty means every kind */
export function scopeOf(
  db: ReadableDb,
  parsed: ParsedQuery,
  kinds: readonly DocumentKind[],
  within?: Within,
): SearchScope {
  const wanted = kindsOf(parsed, kinds)
  const tags = parsed.tags.map(({ tag, isWhole, isNot }) => ({ isNot, tags: tagsNamed(db, tag, isWhole) }))
  const asked = tags.filter(({ isNot }) => !isNot).map((one) => one.tags)
  const conditions = [
    ...tags.map(({ isNot, tags: names }) => tagCondition(names, isNot)),
    ...dayCondition(parsed.from, parsed.until),
  ]
  const ofKind = wanted
    ? [{ sql: 'AND kind IN (SELECT value FROM json_each(?))', values: [JSON.stringify(wanted)] }]
    : []
  const listed = (entry: 'entry' | '+entry') =>
    together([...(within ? [listedWithin(within, ofKind, entry)] : ofKind), ...conditions], 'entry')
  return {
    kinds: wanted,
    tags: asked,
    isEmpty: wanted?.length === 0 || asked.some((names) => names.length === 0),
    listed: listed('entry'),
    counted: listed('+entry'),
    joined: together([...conditions, ...(within ? [withinCondition(within)] : [])], 'search_texts.rowid'),
    matched: together(conditions, 'entry'),
    within,
  }
}

function together(conditions: readonly Condition[], entry: 'entry' | 'search_texts.rowid'): Condition {
  return {
    sql: conditions.map(({ sql }) => sql.replace(ENTRY, entry)).join(' '),
    values: conditions.flatMap(({ values }) => values),
  }
}

function kindsOf({ kinds, notKinds }: ParsedQuery, asked: readonly DocumentKind[]): readonly DocumentKind[] | null {
  if (kinds === null && notKinds.length === 0 && asked.length === 0) return null
  return DocumentKind.options.filter(
    (kind) =>
      (asked.length === 0 || asked.includes(kind)) && (kinds?.includes(kind) ?? true) && !notKinds.includes(kind),
  )
}

/** The tag itself where it is in use, or else the tags that begin with it. */
function tagsNamed(db: ReadableDb, tag: string, isWhole: boolean): string[] {
  if (isWhole || db.get('SELECT 1 FROM document_tags WHERE tag = ? LIMIT 1', tag)) return [tag]
  return db
    .all<{ tag: string }>('SELECT DISTINCT tag FROM document_tags WHERE tag >= ? AND tag < ?', tag, tag + HIGHEST)
    .map((row) => row.tag)
}

function tagCondition(tags: readonly string[], isNot: boolean): Condition {
  const within = 'SELECT document_id FROM document_tags WHERE tag IN (SELECT value FROM json_each(?))'
  return { sql: `AND document_id ${isNot ? 'NOT ' : ''}IN (${within})`, values: [JSON.stringify(tags)] }
}

/** Asked of each document by itself: most words stand in few. */
export function withinCondition({ sql, values }: Within): Condition {
  return { sql: `AND EXISTS (SELECT 1 FROM (${sql}) WHERE id = document_id)`, values }
}

/**
 * No entry is read to see what kind it is.
 *
 * @param entry with a sign SQLite goes through an index, instead of looking up the row of each
 */
function listedWithin({ sql, values }: Within, conditions: readonly Condition[], entry: 'entry' | '+entry'): Condition {
  const and = conditions.map((condition) => condition.sql).join(' ')
  return {
    sql: `AND ${entry} IN (SELECT entry FROM (${sql}) WHERE 1 ${and})`,
    values: [...values, ...conditions.flatMap((condition) => condition.values)],
  }
}

/** The range of entries narrows what is read; the days themselves decide, for a quiet edit comes late in the order. */
function dayCondition(from: CalendarDay | null, until: CalendarDay | null): Condition[] {
  if (from === null && until === null) return []
  const span = [from ? startOfDay(from) : 0, until ? startOfDay(until, 1) : LAST_MS]
  return [
    { sql: 'AND updated_at_ms >= ? AND updated_at_ms < ?', values: span },
    {
      sql: `AND ${ENTRY} BETWEEN
        (SELECT min(entry) FROM search_entries WHERE updated_at_ms >= ? AND updated_at_ms < ?)
        AND (SELECT max(entry) FROM search_entries WHERE updated_at_ms >= ? AND updated_at_ms < ?)`,
      values: [...span, ...span],
    },
  ]
}
