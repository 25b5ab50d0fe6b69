import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import { core } from '#renderer/lib/core.ts'
import { archiveKinds } from './kinds.ts'
import { useRested } from './use-rested.ts'

const REST_MS = 150

/**
 * What `query` finds: newest first at each key, ranked once typing rests. What was found before stands until the next
 * answer is there, so that the list never blinks.
 */
export function useSearch(query: string, kind: ArchiveKind | null, limit: number) {
  const isTyped = query !== ''
  const isRested = useRested(query, REST_MS) === query
  const input = { query, kinds: kind ? [kind] : [...archiveKinds], limit }
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
