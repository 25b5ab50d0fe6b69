import type { Completion, SearchFilter } from '#shared/contract/search.ts'
import { DocumentKind } from '#shared/contract/documents.ts'
import type { Language } from '#shared/language.ts'
import { tagFrom } from '#shared/tags.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { ReadableDb } from '../store/store.ts'
import { kindWords } from './query/kind-words.ts'
import { queryPieces } from './query/query-pieces.ts'
import { wordsOf } from './words.ts'

const MOST = 8

export interface Completing {
  readonly query: string
  readonly caret: number
  /** Empty means every kind. */
  readonly kinds: readonly DocumentKind[]
  readonly language: Language
  readonly today: CalendarDay
}

export interface Completions {
  /** The part of what was typed that an option takes the place of. */
  readonly start: number
  readonly end: number
  readonly options: Completion[]
}

/** How the filter at the caret can go on; nothing where no filter is being typed. */
export function completions(db: ReadableDb, asked: Completing): Completions {
  const { query, caret } = asked
  const piece = queryPieces(query).find(({ valueStart, end, filter }) => filter && caret >= valueStart && caret <= end)
  if (!piece?.filter || (piece.isQuoted && piece.isClosed && caret === piece.end))
    return { start: caret, end: caret, options: [] }
  const typed = piece.value.slice(0, Math.max(0, caret - piece.valueStart - (piece.isQuoted ? 1 : 0)))
  const name = query.slice(piece.start, piece.valueStart)
  const options = typedFirst(optionsFor(db, piece.filter, typed, asked), typed)
  return {
    start: piece.start,
    end: piece.end,
    options: options.map((one) => ({ ...one, text: name + quotedIfNeeded(one.value) })),
  }
}

type Option = Omit<Completion, 'text'>

function optionsFor(db: ReadableDb, filter: SearchFilter, typed: string, asked: Completing): Option[] {
  if (filter === 'tag') return tagOptions(db, typed, asked.kinds)
  if (filter === 'kind') return kindOptions(db, typed, asked)
  return dateOptions(db, filter, typed, asked)
}

/** Tags with a word that begins as typed, the most used first. */
function tagOptions(db: ReadableDb, typed: string, kinds: readonly DocumentKind[]): Option[] {
  const begin = tagFrom(typed)
  const rows = db.all<{ tag: string; count: number }>(
    `SELECT tag, count(*) AS count FROM document_tags
     JOIN search_entries ON search_entries.document_id = document_tags.document_id
     WHERE kind IN (SELECT value FROM json_each(?)) GROUP BY tag ORDER BY count DESC, tag`,
    JSON.stringify(kinds.length === 0 ? DocumentKind.options : kinds),
  )
  return rows
    .filter(({ tag }) => tag.startsWith(begin) || tag.includes(` ${begin}`))
    .slice(0, MOST)
    .map(({ tag, count }) => ({ filter: 'tag', value: tag, kind: null, count }))
}

/** Kinds that there are documents of, by what they are called. */
function kindOptions(db: ReadableDb, typed: string, { kinds, language }: Completing): Option[] {
  const [begin = ''] = wordsOf(typed)
  const rows = db.all<{ kind: DocumentKind; count: number }>(
    'SELECT kind, count(*) AS count FROM search_entries GROUP BY kind ORDER BY count DESC',
  )
  return rows
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter(({ kind }) =>
      Object.values(kindWords[kind])
        .flat()
        .some((word) => word.startsWith(begin)),
    )
    .map(({ kind, count }) => ({ filter: 'kind', value: kindWords[kind][language][0] ?? kind, kind, count }))
}

/** The years in which something was written, the last first, and the months of the last one. */
function dateOptions(
  db: ReadableDb,
  filter: 'from' | 'until',
  typed: string,
  { language, today }: Completing,
): Option[] {
  const first = db.get<{ ms: number | null }>('SELECT min(updated_at_ms) AS ms FROM search_entries')?.ms
  const thisYear = Number(today.slice(0, 4))
  const firstYear = first === null || first === undefined ? thisYear : new Date(first).getFullYear()
  const count = Math.max(1, Math.min(thisYear - firstYear + 1, MOST))
  const years = Array.from({ length: count }, (_, ago) => String(thisYear - ago))
  const written = [...years, ...monthsBefore(today, language)]
  const begin = typed.toLowerCase()
  return written
    .filter((value) => value.startsWith(begin))
    .slice(0, MOST)
    .map((value) => ({ filter, value, kind: null, count: null }))
}

function monthsBefore(today: CalendarDay, language: Language): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 6 }, (_, ago) => name.format(Date.UTC(year, month - 1 - ago, 15)).toLowerCase())
}

/** What is typed already comes first; alone it offers nothing. */
function typedFirst(options: readonly Option[], typed: string): readonly Option[] {
  const isTyped = ({ value }: Option) => value === typed.trim().toLowerCase()
  if (options.length === 1 && options.every(isTyped)) return []
  return [...options.filter(isTyped), ...options.filter((option) => !isTyped(option))]
}

function quotedIfNeeded(value: string): string {
  return /\s/u.test(value) ? `"${value}"` : value
}
