import type { Facet } from '#shared/archive/facets.ts'
import type { ArchiveFilter, FacetValue } from '#shared/contract/archive.ts'
import { LocalText } from '#shared/language.ts'
import type { ReadableDb } from '../store/store.ts'
import { chosenFacets, isColumn, passing } from './passing.ts'
import { columnOf, rowsOf } from './shown.ts'

/** Values of one facet that are offered: the ones used most. Months are all offered, for they make a line of time. */
const MOST_VALUES = 60

interface CountRow {
  readonly facet: Facet
  readonly value: string
  readonly n: number
}

/**
 * What there is to filter by. In a facet where something is chosen the other values are counted as if nothing was, or
 * nobody could see what else to choose.
 *
 * @param asked the facets to count: each costs time
 */
export function countFacets(
  db: ReadableDb,
  filter: ArchiveFilter,
  asked: readonly Facet[],
): Partial<Record<Facet, FacetValue[]>> {
  const chosen = chosenFacets(filter).filter((facet) => asked.includes(facet))
  const rest = asked.filter((facet) => !chosen.includes(facet))
  const rows = [...countIn(db, filter, rest), ...chosen.flatMap((facet) => countIn(db, filter, [facet], facet))]
  const byFacet = Map.groupBy(rows, ({ facet }) => facet)
  return Object.fromEntries(asked.map((facet) => [facet, valuesIn(db, facet, byFacet.get(facet) ?? [])]))
}

function valuesIn(db: ReadableDb, facet: Facet, rows: readonly CountRow[]): FacetValue[] {
  const names = rows.length === 0 ? undefined : namesFor[facet]?.(db)
  const order = facet === 'month' ? byValue : mostFirst
  return rows
    .toSorted(order)
    .slice(0, facet === 'month' ? undefined : MOST_VALUES)
    .map(({ value, n }) => ({ value, count: n, name: names?.get(value) ?? null }))
}

function countIn(db: ReadableDb, filter: ArchiveFilter, which: readonly Facet[], apartFrom?: Facet): CountRow[] {
  if (which.length === 0) return []
  const { text, values } = passing(filter, apartFrom)
  const counted = which.map((facet) =>
    isColumn(facet)
      ? `SELECT '${facet}' AS facet, ${columnOf[facet]} AS value, count(*) AS n FROM passed GROUP BY value`
      : `SELECT '${facet}' AS facet, value, count(*) AS n FROM (${rowsOf[facet]})
         WHERE document_id IN (SELECT id FROM passed) GROUP BY value`,
  )
  return db.all<CountRow>(
    `WITH passed AS MATERIALIZED (SELECT id, kind, space, at_ms FROM ${text}) ${counted.join(' UNION ALL ')}`,
    ...values,
  )
}

const byValue = (one: CountRow, other: CountRow) => (one.value < other.value ? -1 : 1)
const mostFirst = (one: CountRow, other: CountRow) => other.n - one.n || byValue(one, other)

/** What the ids of a facet are called. */
const namesFor: Partial<Record<Facet, (db: ReadableDb) => ReadonlyMap<string, LocalText>>> = {
  method: methodNames,
  principle: principleNames,
}

/** The newest session of this vault says what a method is called now. */
function methodNames(db: ReadableDb): ReadonlyMap<string, LocalText> {
  const rows = db.all<{ id: string; name: string }>(
    `SELECT id, name FROM (
       SELECT method_id AS id, method_name AS name, 1 AS own, started_at_ms AS at_ms FROM sessions
       UNION ALL SELECT method_id, method_name, 0, held_at_ms FROM shared_sessions)
     WHERE id <> '' ORDER BY own, at_ms`,
  )
  return new Map(rows.flatMap(({ id, name }) => entryOf(id, JSON.parse(name))))
}

function principleNames(db: ReadableDb): ReadonlyMap<string, LocalText> {
  const rows = db.all<{ id: string; name: string }>(
    "SELECT id, number || '. ' || title AS name FROM principles JOIN documents ON id = document_id",
  )
  return new Map(rows.flatMap(({ id, name }) => entryOf(id, { nl: name, en: name })))
}

function entryOf(id: string, name: unknown): [string, LocalText][] {
  const read = LocalText.safeParse(name)
  return read.success ? [[id, read.data]] : []
}
