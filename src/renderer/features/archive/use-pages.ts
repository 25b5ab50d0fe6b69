import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArchiveQuestion } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import type { ArchiveHit } from './archive-hit.ts'
import type { LineOrder } from './line-order.ts'

const PAGE = 100

/** A long list of which only what is in sight is asked for. */
export interface Pages {
  /** Undefined until there is an answer. */
  readonly total: number | undefined
  /** Undefined while it is on its way. */
  readonly lineAt: (place: number) => ArchiveHit | undefined
  /** Where each stands, what is on its way included. */
  readonly order: LineOrder
  /** What is there now, in order. */
  readonly loaded: readonly ArchiveHit[]
  /** Asks for what is in sight: places from 0. */
  readonly see: (first: number, last: number) => void
  readonly error: Error | null
}

/** The lines that a question finds. What was found before stands until the first answer is there, so nothing blinks. */
export function usePages(question: ArchiveQuestion, enabled: boolean): Pages {
  const [range, setRange] = useState({ first: 0, last: 0 })
  const optionsOf = (page: number) => ({ input: { ...question, offset: page * PAGE, limit: PAGE }, enabled })
  const start = useQuery(core.archive.find.queryOptions({ ...optionsOf(0), placeholderData: keepPreviousData }))
  const later = pagesFrom(Math.max(1, range.first), range.last)
  const answers = useQueries({ queries: later.map((page) => core.archive.find.queryOptions(optionsOf(page))) })
  const linesOf = (page: number) => (page === 0 ? start.data?.lines : answers[later.indexOf(page)]?.data?.lines)
  const lineAt = (place: number) => linesOf(Math.floor(place / PAGE))?.[place % PAGE]
  const placeOf = (id: DocumentId) => {
    for (const page of [0, ...later]) {
      const place = linesOf(page)?.findIndex((line) => line.id === id) ?? -1
      if (place >= 0) return page * PAGE + place
    }
    return undefined
  }
  return {
    total: start.data?.total,
    lineAt,
    order: { total: start.data?.total ?? 0, idAt: (place) => lineAt(place)?.id, placeOf },
    loaded: [0, ...later].flatMap((page) => linesOf(page) ?? []),
    see: (first, last) => {
      const next = { first: Math.floor(first / PAGE), last: Math.floor(Math.max(first, last) / PAGE) }
      if (next.first !== range.first || next.last !== range.last) setRange(next)
    },
    error: start.error ?? answers.find(({ error }) => error)?.error ?? null,
  }
}

function pagesFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
}
