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

/** The filter that is being typed, up to the caret. */
const filterAtCaret = /(?:^|\s)(-?\p{L}+:(?:"[^"]*|\S*))$/u

/** How the filter at the caret can go on; core is only asked where a filter may stand. */
export function useCompletions(query: string, caret: number, kinds: readonly DocumentKind[]): Completions {
  const language = useLanguage()
  const typed = filterAtCaret.exec(query.slice(0, caret))?.[1]
  const { data, isPlaceholderData } = useQuery(
    core.search.complete.queryOptions({
      input: { query, caret, kinds: [...kinds], language },
      enabled: typed !== undefined,
      placeholderData: keepPreviousData,
    }),
  )
  if (typed === undefined || !data) return none
  return isPlaceholderData ? stillFitting(data, typed, caret) : data
}

/** What was offered a key ago stays while core thinks, as far as it begins with what stands there now. */
function stillFitting({ start, options }: Completions, typed: string, caret: number): Completions {
  if (start !== caret - typed.length) return none
  const begun = typed.toLowerCase()
  return { start, end: caret, options: options.filter(({ text }) => text.toLowerCase().startsWith(begun)) }
}
