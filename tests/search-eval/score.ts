import type { JudgedQuery } from './judged-set.ts'
import { LOOKED_AT, type Ranker } from './rankers.ts'

export interface SearchScore {
  readonly queries: number
  /** Mean reciprocal rank of the first relevant document: 1 when it is always on top. */
  readonly mrr: number
  /** The share of the relevant documents that stand among the first ten, as a mean over the queries. */
  readonly recallAt10: number
  /** How many queries show nothing relevant at all. */
  readonly empty: number
}

/** How a ranker does on judged queries. */
export function scoreRanker(queries: readonly JudgedQuery[], ranker: Ranker): SearchScore {
  const each = queries.map((query) => scoreQuery(query, ranker(query.query)))
  const mean = (of: (one: QueryScore) => number) =>
    each.reduce((sum, one) => sum + of(one), 0) / Math.max(1, each.length)
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    queries: queries.length,
    mrr: rounded(mean(({ reciprocal }) => reciprocal)),
    recallAt10: rounded(mean(({ recall }) => recall)),
    empty: each.filter(({ reciprocal }) => reciprocal === 0).length,
  }
}

interface QueryScore {
  readonly reciprocal: number
  readonly recall: number
}

export function scoreQuery({ relevant }: JudgedQuery, names: readonly string[]): QueryScore {
  const wanted = new Set(Object.keys(relevant))
  const looked = names.slice(0, LOOKED_AT)
  const first = looked.findIndex((name) => wanted.has(name))
  return {
    reciprocal: first === -1 ? 0 : 1 / (first + 1),
    recall: looked.filter((name) => wanted.has(name)).length / wanted.size,
  }
}
