import { type DilemmaFacets, DilemmaState, Share } from '#shared/contract/dilemmas.ts'
import type { ReadableDb } from '../store/store.ts'

const personal = "FROM dilemmas JOIN documents ON id = dilemmas.document_id WHERE space = 'personal'"

/** What there is to filter the personal space's dilemmas by, with how many have it. */
export function countFacets(db: ReadableDb): DilemmaFacets {
  const states = counts(db, `SELECT state AS name, count(*) AS n ${personal} GROUP BY state`)
  const shares = counts(
    db,
    `SELECT value AS name, count(*) AS n FROM (SELECT shares ${personal}), json_each(shares) GROUP BY value`,
  )
  const tags = counts(
    db,
    `SELECT tag AS name, count(*) AS n FROM document_tags
     WHERE document_id IN (SELECT id ${personal}) GROUP BY tag ORDER BY n DESC, tag`,
  )
  return {
    total: [...states.values()].reduce((sum, n) => sum + n, 0),
    states: countsOf(DilemmaState.options, states),
    shares: countsOf(Share.options, shares),
    tags: [...tags].map(([tag, count]) => ({ tag, count })),
  }
}

function counts(db: ReadableDb, sql: string): Map<string, number> {
  return new Map(db.all<{ name: string; n: number }>(sql).map(({ name, n }) => [name, n]))
}

function countsOf<Name extends string>(
  names: readonly Name[],
  found: ReadonlyMap<string, number>,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0])) as Record<Name, number>
}
