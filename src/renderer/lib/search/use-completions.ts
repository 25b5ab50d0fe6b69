import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { Completion } from '#shared/contract/search.ts'
import { core } from '../core.ts'
import { useLanguage } from '../use-language.ts'

interface Completions {
  readonly start: number
  readonly end: number
  readonly options: readonly Completion[]
}

const none: Completions = { start: 0, end: 0, options: [] }

/** How the filter at the caret can go on; core is only asked where a filter may stand. */
export function useCompletions(query: string, caret: number, kinds: readonly DocumentKind[]): Completions {
  const language = useLanguage()
  const isFilter = /\p{L}:\S*$|\p{L}:"[^"]*$/u.test(query.slice(0, caret))
  const { data } = useQuery(
    core.search.complete.queryOptions({
      input: { query, caret, kinds: [...kinds], language },
      enabled: isFilter,
      placeholderData: keepPreviousData,
    }),
  )
  return isFilter && data ? data : none
}
