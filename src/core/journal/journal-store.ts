import type { JournalFilter, JournalLine } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import type { ReadableDb, SqlValue } from '../store/store.ts'

type Row = Omit<JournalLine, 'tags'> & { readonly tags: string }

const lines = `
  SELECT id, title, day, model, energy, pressure, tags, opening,
    created_at_ms AS createdAtMs, updated_at_ms AS updatedAtMs
  FROM journal_entries JOIN documents ON id = document_id`

const newestFirst = 'ORDER BY day DESC, created_at_ms DESC, id'

/** The newest day first. */
export function listEntries(db: ReadableDb, filter: JournalFilter, limit: number): JournalLine[] {
  const asked = conditions(filter)
  const where = ['1', ...asked.map(({ sql }) => sql)].join(' AND ')
  const values = asked.map(({ value }) => value)
  return db.all<Row>(`${lines} WHERE ${where} ${newestFirst} LIMIT ?`, ...values, limit).map(toLine)
}

interface Condition {
  readonly sql: string
  readonly value: SqlValue
}

function conditions({ model, tag, from, through, energies }: JournalFilter): Condition[] {
  return [
    ...(model ? [{ sql: "coalesce(model, 'none') = ?", value: model }] : []),
    ...(tag ? [{ sql: 'EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)', value: tag }] : []),
    ...(from ? [{ sql: 'day >= ?', value: from }] : []),
    ...(through ? [{ sql: 'day <= ?', value: through }] : []),
    ...(energies ? [{ sql: 'energy IN (SELECT value FROM json_each(?))', value: JSON.stringify(energies) }] : []),
  ]
}

export function findEntry(db: ReadableDb, id: DocumentId): JournalLine | undefined {
  const row = db.get<Row>(`${lines} WHERE id = ?`, id)
  return row && toLine(row)
}

/** An entry that somebody made and left as it was. */
export function findUntouched(db: ReadableDb): DocumentId | undefined {
  return db.get<{ id: DocumentId }>(
    `SELECT document_id AS id FROM journal_entries WHERE is_untouched ORDER BY document_id LIMIT 1`,
  )?.id
}

export function findLastMade(db: ReadableDb): DocumentId | undefined {
  return db.get<{ id: DocumentId }>(
    `SELECT id FROM journal_entries JOIN documents ON id = document_id ORDER BY created_at_ms DESC, id LIMIT 1`,
  )?.id
}

/** @param month such as `2026-11` */
export function listWrittenDays(db: ReadableDb, month: string): CalendarDay[] {
  return db
    .all<{ day: CalendarDay }>(
      `SELECT DISTINCT day FROM journal_entries
       WHERE NOT is_untouched AND day BETWEEN ? || '-01' AND ? || '-31' ORDER BY day`,
      month,
      month,
    )
    .map(({ day }) => day)
}

/** A few are enough to stumble upon; all of them would be work. */
const MOST_OF_THIS_DAY = 3
/** Where month and date begin in `2026-11-26`, as SQL counts. */
const MONTH_PLACE = 6
const DATE_PLACE = 9

/** Entries of the same day in earlier years; without any, of the same day in earlier months. */
export function listOnThisDay(db: ReadableDb, day: CalendarDay): JournalLine[] {
  const sameFrom = (place: number) =>
    db
      .all<Row>(
        `${lines} WHERE NOT is_untouched AND day < ? AND substr(day, ${place}) = ?
         ${newestFirst} LIMIT ${MOST_OF_THIS_DAY}`,
        day,
        day.slice(place - 1),
      )
      .map(toLine)
  const earlierYears = sameFrom(MONTH_PLACE)
  return earlierYears.length > 0 ? earlierYears : sameFrom(DATE_PLACE)
}

/** In the order of the alphabet. */
export function listTags(db: ReadableDb): string[] {
  return db
    .all<{ tag: string }>('SELECT DISTINCT value AS tag FROM journal_entries, json_each(tags)')
    .map(({ tag }) => tag)
    .toSorted((one, other) => one.localeCompare(other, 'nl'))
}

function toLine(row: Row): JournalLine {
  return { ...row, tags: JSON.parse(row.tags) as string[] }
}
