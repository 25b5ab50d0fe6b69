import { facets, type Facet } from '#shared/archive/facets.ts'
import type { ArchiveFilter } from '#shared/contract/archive.ts'
import type { SqlValue } from '../store/store.ts'
import { dayOf, shown, valuesOf } from './shown.ts'

/** Part of a statement with the values for its question marks. */
export interface Sql {
  readonly text: string
  readonly values: readonly SqlValue[]
}

/** The facets that something is chosen in. */
export function chosenFacets(filter: ArchiveFilter): Facet[] {
  return facets.filter((facet) => (filter.facets[facet]?.length ?? 0) > 0)
}

/**
 * A table with what `filter` lets through.
 *
 * @param apartFrom a facet in which all is let through, to count what else could be chosen there
 */
export function passing(filter: ArchiveFilter, apartFrom?: Facet): Sql {
  const conditions = [
    ...chosenFacets(filter)
      .filter((facet) => facet !== apartFrom)
      .map((facet) => ({
        text: `id IN (SELECT document_id FROM (${valuesOf[facet]}) WHERE value IN (SELECT value FROM json_each(?)))`,
        values: [JSON.stringify(filter.facets[facet])],
      })),
    ...(filter.from === null ? [] : [{ text: `${dayOf('at_ms')} >= ?`, values: [filter.from] }]),
    ...(filter.until === null ? [] : [{ text: `${dayOf('at_ms')} <= ?`, values: [filter.until] }]),
  ]
  const where = conditions.map(({ text }) => text).join(' AND ')
  return {
    text: `(SELECT * FROM ${shown}${where === '' ? '' : ` WHERE ${where}`})`,
    values: conditions.flatMap(({ values }) => values),
  }
}
