import { facets, type Facet } from '#shared/archive/facets.ts'
import type { ArchiveFilter } from '#shared/contract/archive.ts'
import { columnOf, rowsOf, shown } from './shown.ts'
import type { Sql } from './sql.ts'
import { fromDay, inMonths, untilDay } from './time-conditions.ts'

export type ColumnFacet = keyof typeof columnOf

export function isColumn(facet: Facet): facet is ColumnFacet {
  return facet in columnOf
}

/** The facets that something is chosen in. */
export function chosenFacets(filter: ArchiveFilter): Facet[] {
  return facets.filter((facet) => (filter.facets[facet]?.length ?? 0) > 0)
}

/**
 * A table with what `filter` lets through, with the columns of `shown`.
 *
 * @param apartFrom a facet in which all is let through, to count what else could be chosen there
 */
export function passing(filter: ArchiveFilter, apartFrom?: Facet): Sql {
  const conditions = [
    ...chosenFacets(filter)
      .filter((facet) => facet !== apartFrom)
      .map((facet) => hasOneOf(facet, filter.facets[facet] ?? [])),
    ...(filter.from === null ? [] : [fromDay(filter.from)]),
    ...(filter.until === null ? [] : [untilDay(filter.until)]),
  ]
  const where = conditions.map(({ text }) => text).join(' AND ')
  return {
    text: where === '' ? shown : `(SELECT * FROM ${shown} WHERE ${where})`,
    values: conditions.flatMap(({ values }) => values),
  }
}

function hasOneOf(facet: Facet, values: readonly string[]): Sql {
  if (facet === 'month') return inMonths(values)
  const chosen = 'IN (SELECT value FROM json_each(?))'
  const text = isColumn(facet)
    ? `${columnOf[facet]} ${chosen}`
    : `id IN (SELECT document_id FROM (${rowsOf[facet]}) WHERE value ${chosen})`
  return { text, values: [JSON.stringify(values)] }
}
