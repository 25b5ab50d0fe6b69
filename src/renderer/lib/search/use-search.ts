import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { SearchAnswer } from '#shared/contract/search.ts'
import { core } from '../core.ts'
import { useRested } from '../use-rested.ts'

const REST_MS = 150

export interface Found {
  /** Undefined until there is an answer. */
  readonly found: SearchAnswer | undefined
  readonly error: Error | null
}

/**
 * What `query` finds: newest first at each key, ranked once typing rests. What was found before stands until the next
 * answer is there, so that the list never blinks.
 *
 * @param kinds empty means every kind
 */
export function useSearch(query: string, kinds: readonly DocumentKind[], limit: number): Found {
  const isTyped = query.trim() !== ''
  const isRested = useRested(query, REST_MS) === query
  const input = { query, kinds: [...kinds], limit }
  const newest = useQuery(core.search.find.queryOptions({ input: { ...input, order: 'newest' }, enabled: isTyped }))
  const best = useQuery(
    core.search.find.queryOptions({ input: { ...input, order: 'best' }, enabled: isTyped && isRested }),
  )
  const found = isTyped ? (best.data ?? newest.data) : undefined
  const [shown, setShown] = useState(found)
  // Forgotten with the words that found it: a new search does not begin with an old answer.
  if (isTyped ? found !== undefined && found !== shown : shown !== undefined) setShown(found)
  return { found: found ?? shown, error: newest.error ?? best.error }
}
