import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Chosen } from './booklet-order.ts'

export interface BookletDraft {
  readonly chosen: Chosen
  readonly title: string
  readonly opening: string
}

const blank: BookletDraft = { chosen: [], title: '', opening: '' }
const KEY = ['booklet-draft']

/**
 * The booklet that is being put together. It stands with the answers of core: it is there again for who went to look at a
 * lesson, and forgotten with all of them when the vault locks.
 */
export function useBookletDraft(): [BookletDraft, (change: Partial<BookletDraft>) => void] {
  const queries = useQueryClient()
  const { data: draft = blank } = useQuery<BookletDraft>({ queryKey: KEY, queryFn: skipToken, gcTime: Infinity })
  const change = (next: Partial<BookletDraft>) =>
    queries.setQueryData<BookletDraft>(KEY, (before) => ({ ...(before ?? blank), ...next }))
  return [draft, change]
}
